import { expect, test } from 'vitest';
import { instagram } from '../../extension/sites/instagram';
import type { Tab } from './driver';
import { onSurface, type Scene } from './scene';
import { variant, type Surface } from './site-under-test';

/** How many things each selector of a kind of box finds on a page, tier by tier. */
interface Counts {
  readonly tiers: readonly number[];
  readonly submit: readonly number[];
}

const KINDS = ['message', 'caption', 'caption in plain text', 'comment'] as const;

/** A surface with a draft in it, and what the selectors of each kind of box find there. */
export type Found = { readonly surface: Surface } & Partial<Record<(typeof KINDS)[number], Counts>>;

/** Each selector of the adapter's tables finds as many things as there are. */
export function selectors(scene: Scene, pages: readonly Found[]): void {
  test.for(pages.map((page) => ({ ...page, where: page.surface.name })))(
    'each selector finds what is there: $where',
    ({ surface, where: _where, ...expected }) =>
      onSurface(scene, surface, async (tab) => {
        await tab.type('A walk');
        const kinds = KINDS.filter((kind) => kind in expected);
        const found = await Promise.all(kinds.map(async (kind) => [kind, await count(tab, kind)]));
        expect(Object.fromEntries(found)).toEqual(expected);
      }),
  );
}

/** What a post shows is told: a picture or a video, never nothing. */
export function attachments(scene: Scene, caption: Surface): void {
  test.each([
    { media: 'photo', photo: true, video: false },
    { media: 'video', photo: false, video: true },
  ] as const)('a new post with a $media says so', ({ media, ...expected }) =>
    onSurface(scene, variant(caption, `media=${media}`), async (tab) => {
      const { photo = '', video = '' } = instagram.attachments;
      const found = await tab.evaluate(
        (each) => each.map((selector) => document.querySelector(`[role="dialog"] :is(${selector})`) !== null),
        [photo, video],
      );
      expect({ photo: found[0], video: found[1] }).toEqual(expected);
    }),
  );
}

async function count(tab: Tab, kind: string): Promise<Counts> {
  // The general kind of a name: those before it are for other pages.
  const box = instagram.boxes.findLast(({ name }) => name === kind);
  if (!box) throw new Error(`there is no ${kind}`);
  const countOf = (all: readonly string[]) =>
    tab.evaluate((each) => each.map((selector) => document.querySelectorAll(selector).length), all);
  return { tiers: await countOf(box.tiers), submit: await countOf(box.submit) };
}
