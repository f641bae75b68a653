import { expect, test } from 'vitest';
import { ABOUT_A_PATIENT, LOOK, PATIENT, WALK } from '../drafts';
import { allOfOurs, goneFromOurs, ours, until } from '../ours';
import { htmlOf, marks, strangers, textOf, write } from '../page';
import { onEverySurface, onSurface, type Scene } from '../scene';
import type { Surface } from '../site-under-test';

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
  });

  onEverySurface(scene, 'the card and the marks go when their reason goes', async (tab, surface) => {
    await write(tab, surface, PATIENT);
    await ours(tab, 'region');
    for (let back = 0; back < PATIENT.length; back++) await tab.press('Backspace');
    await goneFromOurs(tab, 'region');
    expect(await marks(tab)).toEqual({});
  });

  onEverySurface(scene, 'of a draft about a walk there is no sign of us', async (tab, surface) => {
    await write(tab, surface, WALK);
    await tab.pauseFor(LOOK);
    expect(await allOfOurs(tab)).toEqual([]);
    expect(await marks(tab)).toEqual({});
    expect(await strangers(tab)).toBe(0);
  });

  onEverySurface(scene, 'nothing is put in or beside the text, and the caret stays in it', async (tab, surface) => {
    await write(tab, surface, PATIENT);
    await ours(tab, 'region');
    const warned = await htmlOf(tab, surface);
    const close = await ours(tab, 'button', 'Close');
    await tab.clickAt(close.x, close.y);
    await goneFromOurs(tab, 'region');
    expect(await htmlOf(tab, surface)).toBe(warned);
    await tab.type('!');
    await until('the sign typed', async () => (await textOf(tab, surface)).endsWith('op!'));
  });

  test('the worker stopped before a word is typed makes no difference', () =>
    onSurface(scene, first, async (tab) => {
      await scene.browser().stopWorker();
      await write(tab, first, PATIENT);
      expect((await ours(tab, 'region')).text).toMatch(ABOUT_A_PATIENT);
    }));
}
