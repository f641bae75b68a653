import { expect, test } from 'vitest';
import { ABOUT_A_PATIENT, LOOK, PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, eventually, goneFromOurs, ours, pressOurs, until } from './ours';
import { isThere, published, publishedOnce, textOf, write } from './page';
import { onSurface, type Scene } from './scene';
import { variant, type Surface } from './site-under-test';

type Surfaces = Record<'comment' | 'reply' | 'post' | 'message', Surface>;

const NEXT = '[role="dialog"] [role="button"][aria-label="Next"]';

/** What only Facebook has: posts in two steps, boxes that are swapped, Enter that submits or picks. */
export function particulars(scene: Scene, { comment, post, message }: Surfaces): void {
  test.each(['gone', 'hidden'])('a post in two steps, the first one %s: held at the second', (first) => {
    const surface = variant(post, `steps=${first}`);
    return onSurface(scene, surface, async (tab) => {
      await write(tab, surface, PATIENT);
      expect((await ours(tab, 'region')).name).toBe('Second Look');
      await tab.click(NEXT);
      await press(tab, surface.submit);
      expect((await ours(tab, 'alertdialog')).name).toMatch(ABOUT_A_PATIENT);
      await pressOurs(tab, 'button', 'Go back and edit');
      await goneFromOurs(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
      await press(tab, surface.submit);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      expect((await publishedOnce(tab)).texts).toEqual([PATIENT]);
    });
  });

  test.each(['gone', 'hidden'])('a clean post in two steps, the first one %s, goes its way', (first) => {
    const surface = variant(post, `steps=${first}`);
    return onSurface(scene, surface, async (tab) => {
      await write(tab, surface, WALK);
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
      await tab.click(NEXT);
      await press(tab, surface.submit);
      expect((await publishedOnce(tab)).isTrusted).toBe(true);
      expect(await allOfOurs(tab)).toEqual([]);
    });
  });

  test('in a language we have no names for, a post and a comment are held', async () => {
    for (const surface of [post, comment].map((each) => variant(each, 'lang=fi'))) {
      await onSurface(scene, surface, async (tab) => {
        await write(tab, surface, PATIENT);
        await ours(tab, 'region');
        await tab.click(surface.submit);
        await ours(tab, 'alertdialog');
        expect(await published(tab)).toEqual([]);
      });
    }
  });

  test('Enter picks from an open list of names, and submits nothing', () =>
    onSurface(scene, comment, async (tab) => {
      await tab.type(`${PATIENT} @sal`);
      await until('the list', () => isThere(tab, '[aria-posinset="1"] > form [role="option"]'));
      await ours(tab, 'region');
      await tab.press('Enter');
      await until('the name', async () => (await textOf(tab, comment)).includes('Sal Winterflood'));
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      expect(await published(tab)).toEqual([]);
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
    }));

  test('Shift+Enter makes a new line, and both lines are read', () =>
    onSurface(scene, comment, async (tab) => {
      await tab.type('My lady in bay 3 finally');
      await tab.press('Shift+Enter');
      await tab.type('went home after her hip op');
      await ours(tab, 'region');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
    }));

  test('a comment whose button we do not know is held by Enter, and goes at the next', () => {
    const surface = variant(comment, 'broken=button');
    return onSurface(scene, surface, async (tab) => {
      await write(tab, surface, PATIENT);
      await ours(tab, 'region', 'Second Look');
      await tab.press('Enter');
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      await until('a word about one more press', async () => /press/i.test((await ours(tab, 'region')).text));
      expect(await published(tab)).toEqual([]);
      await tab.press('Enter');
      await publishedOnce(tab);
    });
  });

  test('after a comment was sent, the next is written in a new box and judged as well', () =>
    onSurface(scene, comment, async (tab) => {
      await write(tab, comment, WALK);
      await tab.press('Enter');
      await publishedOnce(tab);
      await comment.open(tab);
      await write(tab, comment, PATIENT);
      await ours(tab, 'region');
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toHaveLength(1);
    }));

  test('a message is not told what is only for the public', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, 'My manager is an idiot and this bloody trust is a shambles');
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
    }));
}

function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}
