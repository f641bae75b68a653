import { expect, test } from 'vitest';
import { vivaEngage } from '../../extension/sites/viva-engage';
import type { Tab } from './driver';
import { onSurface, type Scene } from './scene';
import type { Surface } from './site-under-test';

/** A surface with a draft in it, and what publishes it is called there. */
export interface Found {
  readonly surface: Surface;
  readonly chosen: string;
}

const [, post] = vivaEngage.boxes;

/** Each selector of the adapter's tables finds as many things as there are. */
export function selectors(scene: Scene, pages: readonly Found[]): void {
  test.for(
    pages.map((page) => ({ ...page, where: page.surface.url.includes('lang=fi') ? 'in Finnish' : page.surface.name })),
  )('each selector finds what is there: $where', ({ surface, chosen }) =>
    onSurface(scene, surface, async (tab) => {
      await tab.type('A walk');
      expect(await count(tab, post?.tiers ?? [])).toEqual([1, 1, 1]);
      expect(await named(tab, surface, post?.submit[0] ?? '')).toEqual([chosen]);
    }),
  );
}

function count(tab: Tab, selectors: readonly string[]): Promise<number[]> {
  return tab.evaluate((all) => all.map((selector) => document.querySelectorAll(selector).length), selectors);
}

/** What all of the buttons are called that `submit` finds nearest to the box, but for Cancel. */
function named(tab: Tab, { editor }: Surface, submit: string): Promise<string[]> {
  return tab.evaluate(
    (selectors) => {
      let scope = document.querySelector(selectors.editor);
      while (scope && !scope.querySelector(selectors.submit)) scope = scope.parentElement;
      const all = [...(scope?.querySelectorAll(selectors.submit) ?? [])];
      return all.map((each) => each.getAttribute('aria-label') ?? each.textContent).filter((name) => name !== 'Cancel');
    },
    { editor, submit },
  );
}
