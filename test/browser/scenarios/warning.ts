import { expect, test } from 'vitest';
import { ABOUT_A_PATIENT, PATIENT } from '../drafts';
import type { Tab } from '../driver';
import { allOfOurs, goneFromOurs, ours, until } from '../ours';
import { ink } from '../ink';
import { htmlOf, marks, textOf, write } from '../page';
import { onEverySurface, onMainSurface, onSurface, type Scene } from '../scene';
import type { Surface } from '../site-under-test';

/** The points of a line under one short word, at least. */
const LINE = 60;

/** What a person is told while they type. */
export function warning(scene: Scene): void {
  const first = scene.site.surfaces[0] as Surface;

  onEverySurface(scene, 'a draft about a patient is marked, and one card says why', async (tab, surface) => {
    await write(tab, surface, PATIENT);
    const card = await ours(tab, 'region', 'Second Look');
    expect(card.text).toMatch(ABOUT_A_PATIENT);
    expect((await ours(tab, 'blockquote')).text).not.toBe('');
    const named = surface.isPlain ? card.text : (await marks(tab))['second-look-avoid']?.join(' ');
    expect(named).toMatch(/lady.*bay 3/);
    expect((await allOfOurs(tab)).filter(({ role }) => role === 'region')).toHaveLength(1);
    await nothingIsPutIn(tab, surface);
    // The card is closed by now: what is left of us on the page is the marks.
    expect(await ink(tab)).toSatisfy((points: number) => (surface.isPlain ? points === 0 : points > LINE));
  });

  onMainSurface(scene, 'the card and the marks go when their reason goes', async (tab, surface) => {
    await write(tab, surface, PATIENT);
    await ours(tab, 'region');
    await tab.press('Control+a');
    await tab.press('Backspace');
    await goneFromOurs(tab, 'region');
    expect(await marks(tab)).toEqual({});
  });

  test('the worker stopped before a word is typed makes no difference', () =>
    onSurface(scene, first, async (tab) => {
      await scene.browser().stopWorker();
      await write(tab, first, PATIENT);
      expect((await ours(tab, 'region')).text).toMatch(ABOUT_A_PATIENT);
    }));
}

/** Nothing of ours is in or beside the text, with the card and without it, and the caret stays where it is. */
async function nothingIsPutIn(tab: Tab, surface: Surface): Promise<void> {
  const warned = await htmlOf(tab, surface);
  const close = await ours(tab, 'button', 'Close');
  await tab.clickAt(close.x, close.y);
  await goneFromOurs(tab, 'region');
  expect(await htmlOf(tab, surface)).toBe(warned);
  await tab.type('!');
  await until('the sign typed', async () => (await textOf(tab, surface)).endsWith('op!'));
}
