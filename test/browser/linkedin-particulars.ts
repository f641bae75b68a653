import { expect, test } from 'vitest';
import { ABOUT_A_PATIENT, LOOK, PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { ink } from './ink';
import { allOfOurs, eventually, goneFromOurs, ours, pressOurs, until } from './ours';
import { caret, marks, published, publishedOnce, textOf, write } from './page';
import { onSurface, type Scene } from './scene';
import type { Surface } from './site-under-test';

interface Surfaces extends Record<'comment' | 'message' | 'messageByEnter' | 'article', Surface> {
  /** Where it is enough to see once that a draft is held and posted. */
  readonly once: readonly Surface[];
}

const NEXT = '.article-editor-nav__publish';
const POST_OF_ARTICLE = '[data-test-modal-id="sharebox"] [role="textbox"]';
const HEADLINE = '.article-editor-headline__textarea';

/** What only LinkedIn has: an article in two steps, messages by Enter, boxes that come and go with their shadow root. */
export function particulars(scene: Scene, { comment, message, messageByEnter, article, once }: Surfaces): void {
  test.for(once.map((surface) => ({ surface, where: surface.name })))(
    'held, and posted once it is confirmed: $where',
    ({ surface }) =>
      onSurface(scene, surface, async (tab) => {
        await write(tab, surface, PATIENT);
        await ours(tab, 'region', 'Second Look');
        await tab.click(surface.submit);
        await confirm(tab);
        const post = await publishedOnce(tab);
        expect(post.texts.join()).toContain(PATIENT);
        expect(post).toMatchObject(surface.published ?? {});
      }),
  );

  test('an article is held at the step that publishes it, and goes once it is confirmed', () =>
    onSurface(scene, article, async (tab) => {
      await write(tab, article, PATIENT);
      await ours(tab, 'region', 'Second Look');
      await tab.click(NEXT);
      await press(tab, article.submit);
      expect((await ours(tab, 'alertdialog')).name).toMatch(ABOUT_A_PATIENT);
      await pressOurs(tab, 'button', 'Go back and edit');
      await goneFromOurs(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
      await press(tab, article.submit);
      await confirm(tab);
      expect((await publishedOnce(tab)).texts.join()).toContain(PATIENT);
    }));

  test('an article’s headline counts', () =>
    onSurface(scene, article, async (tab) => {
      await tab.type(WALK);
      await tab.click(HEADLINE);
      await tab.type(PATIENT);
      await ours(tab, 'region', 'Second Look');
      await tab.click(NEXT);
      await press(tab, article.submit);
      expect((await ours(tab, 'alertdialog')).name).toMatch(ABOUT_A_PATIENT);
      expect(await published(tab)).toEqual([]);
    }));

  test('the post that tells of an article counts', () =>
    onSurface(scene, article, async (tab) => {
      await write(tab, article, WALK);
      await tab.click(NEXT);
      await press(tab, POST_OF_ARTICLE);
      await tab.type(PATIENT);
      await press(tab, article.submit);
      expect((await ours(tab, 'alertdialog')).name).toMatch(ABOUT_A_PATIENT);
      expect(await published(tab)).toEqual([]);
    }));

  test('a clean article goes its way', () =>
    onSurface(scene, article, async (tab) => {
      await write(tab, article, WALK);
      await tab.pauseFor(LOOK);
      await tab.click(NEXT);
      await press(tab, article.submit);
      expect((await publishedOnce(tab)).isTrusted).toBe(true);
      expect(await allOfOurs(tab)).toEqual([]);
    }));

  test('a message sent by Enter is held, and goes at the next', () =>
    onSurface(scene, messageByEnter, async (tab) => {
      await write(tab, messageByEnter, PATIENT);
      await ours(tab, 'region', 'Second Look');
      await tab.press('Enter');
      await confirm(tab);
      await until('a word about one more press', async () => /press/i.test((await ours(tab, 'region')).text));
      expect(await published(tab)).toEqual([]);
      await tab.press('Enter');
      await publishedOnce(tab);
    }));

  test('in a message Shift+Enter makes a line and Enter picks a name, and neither is held', () =>
    onSurface(scene, messageByEnter, async (tab) => {
      await tab.type('My lady in bay 3 finally');
      await tab.press('Shift+Enter');
      await tab.type('went home after her hip op @sal');
      await ours(tab, 'region', 'Second Look');
      await tab.press('Enter');
      await until('the name', async () => (await textOf(tab, messageByEnter)).includes('Sal Winterflood'));
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      expect(await published(tab)).toEqual([]);
      await tab.press('Enter');
      await ours(tab, 'alertdialog');
    }));

  test('where a message is sent by its button, Enter is a new line', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, PATIENT);
      await ours(tab, 'region', 'Second Look');
      await tab.press('Enter');
      await tab.type('x');
      await until('the line', async () => /op\n+x$/.test(await textOf(tab, message)));
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
    }));

  test('a message is not told what is only for the public', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, 'My manager is an idiot and this bloody trust is a shambles');
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
    }));

  test('when its shadow root is replaced, a message is followed to where it stands now', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, WALK);
      await tab.click('[componentkey="draft-text-replaceable-component"]');
      await press(tab, '.artdeco-modal__dismiss');
      await message.open(tab);
      await tab.press('Control+End');
      await tab.type(`. ${PATIENT}`);
      await ours(tab, 'region', 'Second Look');
      expect((await marks(tab))['second-look-avoid']?.join(' ')).toMatch(/lady.*bay 3/);
      expect(await stylesIn(tab, message)).toEqual({ nodes: 0, sheets: 2 });
      await tab.click(message.submit);
      await ours(tab, 'alertdialog');
    }));

  test('a site that sets the styles of its shadow root anew has ours back with the next key', () =>
    onSurface(scene, message, async (tab) => {
      await write(tab, message, PATIENT);
      await pressOurs(tab, 'button', 'Close');
      await goneFromOurs(tab, 'region');
      expect(await ink(tab)).toBeGreaterThan(0);
      await tab.evaluate((selector) => {
        const root = document.querySelector(selector)?.shadowRoot;
        if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, 1);
      }, message.host ?? '');
      expect(await stylesIn(tab, message)).toEqual({ nodes: 0, sheets: 1 });
      await tab.type('!');
      await until('our styles', async () => (await stylesIn(tab, message)).sheets === 2);
      expect(await ink(tab)).toBeGreaterThan(0);
    }));

  test('a box that is only opened is told nothing, though its button is not there yet', () =>
    onSurface(scene, comment, async (tab) => {
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
      expect((await caret(tab, comment)).focused).toBe(true);
    }));
}

/** What styles the shadow root the box stands in: the site's own sheet, ours while words are marked, and no node. */
function stylesIn(tab: Tab, { host }: Surface): Promise<{ nodes: number; sheets: number }> {
  return tab.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    return { nodes: root?.querySelectorAll('style').length ?? -1, sheets: root?.adoptedStyleSheets.length ?? -1 };
  }, host ?? '');
}

async function confirm(tab: Tab): Promise<void> {
  await pressOurs(tab, 'checkbox', /checked/i);
  await pressOurs(tab, 'button', 'Post anyway');
}

function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}
