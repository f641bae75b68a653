import { expect, test } from 'vitest';
import { linkedin } from '../../extension/sites/linkedin';
import type { Tiers } from '../../extension/sites/site';
import type { Tab } from './driver';
import { onSurface, type Scene } from './scene';
import type { Surface } from './site-under-test';

/** How many elements each tier of a kind of box matches. */
interface Counts {
  readonly tiers: readonly number[];
  readonly submit: readonly number[];
  readonly steps?: readonly number[];
}

/** A surface with a draft in it, and what the selectors of each kind of box find there, shadow root included. */
export interface Found {
  readonly surface: Surface;
  readonly expected: Readonly<Record<string, Counts>>;
}

/** Each selector of the adapter's tables finds as many things as there are. */
export function selectors(scene: Scene, pages: readonly Found[]): void {
  test.for(pages.map((page) => ({ ...page, where: `${page.surface.name} at ${page.surface.url}` })))(
    'each selector finds what is there: $where',
    ({ surface, expected }) =>
      onSurface(scene, surface, async (tab) => {
        await tab.type('A walk');
        const found = linkedin.boxes
          .filter(({ name }) => name in expected)
          .map(async ({ name, tiers, submit, steps }) => {
            const counts = { tiers: await count(tab, tiers), submit: await count(tab, submit) };
            return [name, steps ? { ...counts, steps: await count(tab, steps) } : counts] as const;
          });
        expect(Object.fromEntries(await Promise.all(found))).toEqual(expected);
      }),
  );
}

function count(tab: Tab, tiers: Tiers): Promise<number[]> {
  return tab.evaluate((all) => {
    const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
    const trees = outlet ? [document, outlet] : [document];
    return all.map((selector) => trees.reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0));
  }, tiers);
}
