import { expect, test } from 'vitest';
import { LOOK, PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, eventually, goneFromOurs, ours, pressOurs, until } from './ours';
import { isThere, published, publishedOnce, textOf, write } from './page';
import { onSurface, type Scene } from './scene';
import { variant, type Surface } from './site-under-test';

type Surfaces = Record<'discussion' | 'comment' | 'edit' | 'message' | 'praise' | 'share', Surface>;

/** What only Viva Engage has: a menu beside its button, a frame it is shown in, drafts that colleagues alone see. */
export function particulars(scene: Scene, { discussion, comment, edit, message, praise, share }: Surfaces): void {
  test('in a language we have no names for, a post and a comment are held', async () => {
    for (const surface of [discussion, comment].map((each) => variant(each, 'lang=fi'))) {
      await onSurface(scene, surface, async (tab) => {
        await write(tab, surface, PATIENT);
        await ours(tab, 'region');
        await tab.click(surface.submit);
        await ours(tab, 'alertdialog');
        expect(await published(tab)).toEqual([]);
      });
    }
  });

  test('a button that says it cancels is not held', () =>
    onSurface(scene, edit, async (tab) => {
      await write(tab, edit, PATIENT);
      await ours(tab, 'region');
      await tab.click('li li:has(+ li [data-replica-submit]) button');
      await until('the editor to close', async () => (await textOf(tab, edit)) === '');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
    }));

  test('Enter and Shift+Enter make new lines, and all of them are read', () =>
    onSurface(scene, discussion, async (tab) => {
      await tab.type('My lady in bay 3 finally');
      await tab.press('Enter');
      await tab.type('went home');
      await tab.press('Shift+Enter');
      await tab.type('after her hip op');
      await ours(tab, 'region');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      await tab.click(discussion.submit);
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
    }));

  test('Enter picks from an open list of names', () =>
    onSurface(scene, discussion, async (tab) => {
      await tab.type(`${PATIENT} @sal`);
      await until('the list', () => isThere(tab, '[role="listbox"] [role="option"]'));
      await tab.press('Enter');
      await until('the name', async () => (await textOf(tab, discussion)).includes('Sal Winterflood'));
      await ours(tab, 'region');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
    }));

  test.for([praise, share].map((surface) => ({ surface, name: surface.name })))('held as well: $name', ({ surface }) =>
    onSurface(scene, surface, async (tab) => {
      await write(tab, surface, PATIENT);
      await ours(tab, 'region');
      await tab.click(surface.submit);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      expect(await publishedOnce(tab)).toMatchObject({ texts: [PATIENT], ...surface.published });
    }),
  );

  test('with two boxes open, each has its own button', () =>
    onSurface(scene, discussion, async (tab) => {
      await write(tab, discussion, PATIENT);
      await ours(tab, 'region');
      await comment.open(tab);
      await write(tab, comment, WALK);
      await tab.click(comment.submit);
      expect((await publishedOnce(tab)).texts).toEqual([WALK]);
      await tab.click(discussion.submit);
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toHaveLength(1);
    }));

  test('a message is not told what is only for the public', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, 'My manager is an idiot and this bloody trust is a shambles');
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
    }));

  test('searching for a patient is no draft', () =>
    onSurface(
      scene,
      { ...discussion, open: (tab) => eventually(() => tab.click('input[type="search"]')) },
      async (tab) => {
        await tab.type(PATIENT);
        await tab.pauseFor(LOOK);
        expect(await allOfOurs(tab)).toEqual([]);
      },
    ));

  test('in a frame of another page, as Teams shows it, a post is held', ({ skip }) => {
    if (scene.browser().name === 'firefox') skip('our interface is looked for in the page itself there');
    return onSurface(scene, { ...discussion, url: `${discussion.url}?framed`, open: openFramed }, async (tab) => {
      await tab.type(PATIENT);
      await ours(tab, 'region');
      await clickFramed(tab, discussion.submit);
      await ours(tab, 'alertdialog');
      await tab.press('Escape');
      await goneFromOurs(tab, 'alertdialog');
      expect(await tab.evaluate(() => window.frames[0]?.__published, null)).toEqual([]);
    });
  });
}

async function openFramed(tab: Tab): Promise<void> {
  await eventually(() => clickFramed(tab, '[role="main"] button:not([aria-label], :has(*))'));
  await eventually(() => clickFramed(tab, discussionBox));
}

const discussionBox = '[role="main"] > div:first-child [role="textbox"]';

/** A real click in the middle of something in the page's one frame, which begins where the page does. */
async function clickFramed(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await tab.evaluate((wanted) => {
    const element = document.querySelector('iframe')?.contentDocument?.querySelector(wanted);
    if (!element) throw new Error(`there is no ${wanted} in the frame`);
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await tab.clickAt(x, y);
}
