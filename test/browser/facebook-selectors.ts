import { expect, test } from 'vitest';
import { facebook, messenger } from '../../extension/sites/facebook';
import type { ComposeBox, Site } from '../../extension/sites/site';
import type { Tab } from './driver';
import { onSurface, type Scene } from './scene';
import type { Surface } from './site-under-test';

/** How many things each selector of a kind of box finds on a page, tier by tier. */
interface Counts {
  readonly tiers: readonly number[];
  readonly submit: readonly number[];
  readonly steps?: readonly number[];
}

/** A surface with a draft in it, and what the selectors of each kind of box find there. */
export interface Found {
  readonly surface: Surface;
  readonly message?: Counts;
  readonly post?: Counts;
  readonly comment?: Counts;
}

/** Each selector of the adapter's tables finds as many things as there are. */
export function selectors(scene: Scene, pages: readonly Found[]): void {
  test.for(pages.map((page) => ({ ...page, where: page.surface.name })))(
    'each selector finds what is there: $where',
    ({ surface, where: _where, ...expected }) =>
      onSurface(scene, surface, async (tab) => {
        await tab.type('A walk');
        const site = new URL(surface.url).host === messenger.hosts[0] ? messenger : facebook;
        const kinds = Object.keys(expected) as (keyof typeof expected)[];
        const found = await Promise.all(kinds.map(async (kind) => [kind, await count(tab, boxOf(site, kind))]));
        expect(Object.fromEntries(found)).toEqual(expected);
      }),
  );
}

/** The general kind of a name: those before it are for other pages. */
function boxOf({ boxes }: Site, kind: string): ComposeBox {
  const box = boxes.findLast(({ name }) => name === kind);
  if (!box) throw new Error(`there is no ${kind}`);
  return box;
}

async function count(tab: Tab, { tiers, submit, steps }: ComposeBox): Promise<Counts> {
  const countOf = (all: readonly string[]) =>
    tab.evaluate((each) => each.map((selector) => document.querySelectorAll(selector).length), all);
  return {
    tiers: await countOf(tiers),
    submit: await countOf(submit),
    ...(steps && { steps: await countOf(steps) }),
  };
}
