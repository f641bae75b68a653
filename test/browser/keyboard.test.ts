import { beforeAll, expect, test } from 'vitest';
import { startChromium } from './chromium';
import { PATIENT } from './drafts';
import type { Tab } from './driver';
import { onScene } from './on-site';
import { allOfOurs, goneFromOurs, ours, until } from './ours';
import { caret, published, publishedOnce, textOf, write } from './page';
import { onSurface } from './scene';
import type { Surface } from './site-under-test';
import { ORGANISATION } from './states';
import { x } from './x';

const home = x.surfaces[0] as Surface;
const ON_NEWS = 'Our new car park opens on Monday, you heard it here first';
/** More stops than a page has before ours. */
const MOST_STOPS = 120;

/** Tab, until it is this that has the focus. */
async function tabTo(tab: Tab, role: string, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if ((await ours(tab, role, name)).focused) return;
    await tab.press(key);
  }
  throw new Error(`${key} does not lead to ${String(name)}`);
}

async function asked(tab: Tab, draft: string): Promise<void> {
  await write(tab, home, draft);
  await ours(tab, 'region');
  await tab.press('Control+Enter');
  await ours(tab, 'alertdialog');
}

onScene(startChromium, x, (scene) => {
  const onHome = (play: (tab: Tab) => Promise<void>) => () => onSurface(scene, home, play);

  beforeAll(() => scene.browser().choose(ORGANISATION));

  test(
    'go back: the first press goes back, and the caret is in the text',
    onHome(async (tab) => {
      await asked(tab, PATIENT);
      await tab.press('Enter');
      await goneFromOurs(tab, 'alertdialog');
      expect((await caret(tab, home)).focused).toBe(true);
      expect(await textOf(tab, home)).toContain(PATIENT);
      expect(await published(tab)).toEqual([]);
    }),
  );

  test(
    'post anyway: ticked with the space bar, and posted with Enter',
    onHome(async (tab) => {
      await asked(tab, PATIENT);
      await tabTo(tab, 'checkbox', /checked/i, 'Shift+Tab');
      await tab.press(' ');
      await tabTo(tab, 'button', 'Post anyway');
      await tab.press('Enter');
      expect((await publishedOnce(tab)).texts.join()).toContain(PATIENT);
    }),
  );

  test(
    'ask: the message is opened, changed and copied',
    onHome(async (tab) => {
      await asked(tab, ON_NEWS);
      await tabTo(tab, 'button', /^Ask the/, 'Shift+Tab');
      await tab.press('Enter');
      await tabTo(tab, 'textbox', /Your message/);
      await tab.press('End');
      await tab.type('Please');
      await until('the word in the message', async () => (await ours(tab, 'textbox')).text.includes('Please'));
      await tabTo(tab, 'button', 'Copy');
      await tab.press('Escape');
      await goneFromOurs(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
    }),
  );

  test(
    'this is wrong: said in the dialog',
    onHome(async (tab) => {
      await asked(tab, PATIENT);
      await tabTo(tab, 'button', 'This is wrong', 'Shift+Tab');
      await tab.press('Enter');
      await tabTo(tab, 'button', 'Keep nothing');
      await tab.press('Enter');
      await until('the thanks', async () => (await allOfOurs(tab)).some(({ text }) => text === 'Noted. Thank you.'));
    }),
  );

  test(
    'the card is reached from the page, and Esc closes it and leads back to the text',
    onHome(async (tab) => {
      await write(tab, home, PATIENT);
      await ours(tab, 'region');
      await tabTo(tab, 'button', 'This is wrong', 'Shift+Tab');
      await tab.press('Escape');
      await goneFromOurs(tab, 'region');
      expect((await caret(tab, home)).focused).toBe(true);
    }),
  );

  test(
    'a screen reader hears what it is, why, what to do, and then what can be pressed',
    onHome(async (tab) => {
      await asked(tab, ON_NEWS);
      const heard = (await allOfOurs(tab)).map(({ role, name }) => (role === 'button' ? name : role));
      const order = ['alertdialog', 'heading', 'blockquote', 'This is wrong', 'Copy my words, to show a colleague'];
      const actions = ['Ask the communications team', 'Go back and edit', 'Post anyway'];
      expect(heard.filter((each) => [...order, ...actions].includes(each))).toEqual([...order, ...actions]);
    }),
  );
});
