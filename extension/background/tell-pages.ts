import { browser } from '../browser';
import { POLICY_CHANGED } from '../manner';

/** How long the tabs behind others are let be, in milliseconds, so that no draft in front waits for them. */
const BEHIND = 500;

/**
 * Tells every page of a site we are on that drafts are to be judged anew: those that somebody looks at now, the others
 * in a moment. Tabs without us have nobody to hear it.
 */
export function tellPages(): void {
  void browser.tabs.query({}).then((tabs) => {
    const tell = (isInFront: boolean) => {
      for (const { id, active } of tabs) if (active === isInFront) tellTab(id);
    };
    tell(true);
    setTimeout(tell, BEHIND, false);
  });
}

function tellTab(id: number | undefined): void {
  if (id !== undefined) void browser.tabs.sendMessage(id, POLICY_CHANGED).catch(() => undefined);
}

/** Tells our own pages, where one is open, that the policy was read. */
export function tellOwnPages(): void {
  void browser.runtime.sendMessage(POLICY_CHANGED).catch(() => undefined);
}
