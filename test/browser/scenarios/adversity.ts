import { expect, test } from 'vitest';
import { LOOK, PATIENT, WALK } from '../drafts';
import { allOfOurs, ours, pressOurs, until } from '../ours';
import { published, publishedOnce, textOf, write } from '../page';
import { onSurface, onVariant, submitUsually, type Scene } from '../scene';
import type { Surface } from '../site-under-test';

/** What goes wrong, and must not matter to the person. */
export function adversity(scene: Scene): void {
  const first = scene.site.surfaces[0] as Surface;

  test('the worker stopped before the draft is submitted: it is held', () =>
    onSurface(scene, first, async (tab) => {
      await write(tab, first, WALK);
      await scene.browser().stopWorker();
      await tab.type(`. ${PATIENT}`);
      await submitUsually(scene, tab, first);
      await ours(tab, 'alertdialog');
      expect(await published(tab)).toEqual([]);
    }));

  test('a double click on the site’s button opens one dialog and answers nothing', () =>
    onSurface(scene, first, async (tab) => {
      await write(tab, first, PATIENT);
      await ours(tab, 'region');
      await tab.doubleClick(first.submit);
      await ours(tab, 'alertdialog');
      expect((await allOfOurs(tab)).filter(({ role }) => role === 'alertdialog')).toHaveLength(1);
      expect(await published(tab)).toEqual([]);
    }));

  onVariant(
    scene,
    'atPress',
    'where a site posts at the press and not at the click, one more press posts once',
    async (tab, surface) => {
      await write(tab, surface, PATIENT);
      await ours(tab, 'region');
      await tab.click(surface.submit);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      await until('a word about one more press', async () => /press/i.test((await ours(tab, 'region')).text));
      expect(await published(tab)).toEqual([]);
      await tab.click(surface.submit);
      await publishedOnce(tab);
      expect(await textOf(tab, surface)).not.toContain(PATIENT);
    },
  );

  onVariant(
    scene,
    'slow',
    'a site that takes its time posts once, however often its button is pressed',
    async (tab, surface) => {
      await write(tab, surface, PATIENT);
      await ours(tab, 'region');
      await submitUsually(scene, tab, surface);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      await submitUsually(scene, tab, surface);
      await publishedOnce(tab);
      await tab.pauseFor(LOOK);
      expect(await published(tab)).toHaveLength(1);
    },
  );

  onVariant(scene, 'unreadable', 'a compose box that cannot be read is told, and works', async (tab, surface) => {
    await tab.type(WALK);
    expect((await ours(tab, 'region')).text).toMatch(/not checked here/i);
    await tab.click(surface.submit);
    await publishedOnce(tab);
  });

  onVariant(scene, 'noButton', 'a compose box without the button we know is told, and works', async (tab, surface) => {
    await tab.type(PATIENT);
    expect((await ours(tab, 'region')).text).toMatch(/not checked here/i);
    await submitUsually(scene, tab, surface);
    await publishedOnce(tab);
  });

  onVariant(scene, 'german', 'the page in another language is as good', async (tab, surface) => {
    await write(tab, surface, PATIENT);
    await ours(tab, 'region');
    await tab.click(surface.submit);
    await ours(tab, 'alertdialog');
    expect(await published(tab)).toEqual([]);
  });

  test('text put together by an input method is untouched, and judged when it is done', ({ skip }) =>
    onSurface(scene, first, async (tab) => {
      await tab.type('My lady in bay 3 ');
      if (!(await tab.compose('went home'))) skip('this browser cannot be made to compose');
      await tab.press('Enter');
      expect((await allOfOurs(tab)).map(({ role }) => role)).not.toContain('alertdialog');
      await tab.commit('went home after her hip op');
      await until('the composed words', async () => /bay 3 went home/.test(await textOf(tab, first)));
      await ours(tab, 'region');
    }));
}
