import type { Tab } from './driver';
import { eventually } from './ours';
import type { Route } from './site-under-test';

/** Clicks into a compose box as soon as it is there. */
export function enter(tab: Tab, editor: string): Promise<void> {
  return eventually(() => tab.click(editor));
}

/** The ways to press a button. */
export const BY_BUTTON: readonly Route[] = [
  { name: 'by mouse', submit: (tab, surface) => tab.click(surface.submit) },
  {
    name: 'by Enter on the button',
    async submit(tab, surface) {
      await tab.focus(surface.submit);
      await tab.press('Enter');
    },
  },
  {
    name: 'by Space on the button',
    async submit(tab, surface) {
      await tab.focus(surface.submit);
      await tab.press('Space');
    },
  },
];
