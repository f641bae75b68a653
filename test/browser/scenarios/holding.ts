import { expect } from 'vitest';
import { ABOUT_A_PATIENT, LOOK, PATIENT, WALK } from '../drafts';
import { allOfOurs, goneFromOurs, ours, pressOurs, until } from '../ours';
import { caret, marks, published, publishedOnce, seenOfSubmission, strangers, textOf, write } from '../page';
import { byEveryRoute, byEveryRouteOnce, onMainSurface, submitUsually, type Scene } from '../scene';

/** What happens when a person submits. */
export function holding(scene: Scene): void {
  byEveryRoute(
    scene,
    'held; back to the text as it was; posted once it is confirmed',
    async (tab, { surface, route }) => {
      await write(tab, surface, PATIENT);
      await ours(tab, 'region');
      await route.submit(tab, surface);
      expect((await ours(tab, 'alertdialog')).name).toMatch(ABOUT_A_PATIENT);
      expect((await ours(tab, 'button', 'Go back and edit')).focused).toBe(true);
      expect((await ours(tab, 'button', 'Post anyway')).disabled).toBe(true);
      await pressOurs(tab, 'button', 'Go back and edit');
      await goneFromOurs(tab, 'alertdialog');
      expect(await textOf(tab, surface)).toContain(PATIENT);
      expect(await published(tab)).toEqual([]);

      await route.submit(tab, surface);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      const post = await publishedOnce(tab);
      expect(post.texts.join('\n')).toContain(PATIENT);
      expect(post).toMatchObject(surface.published ?? {});
      await goneFromOurs(tab, 'region');
    },
  );

  byEveryRouteOnce(
    scene,
    'a clean draft shows no sign of us and is the trusted event it was',
    async (tab, { surface, route }) => {
      await write(tab, surface, WALK);
      await tab.pauseFor(LOOK);
      expect(await allOfOurs(tab)).toEqual([]);
      expect(await marks(tab)).toEqual({});
      expect(await strangers(tab)).toBe(0);
      await route.submit(tab, surface);
      const post = await publishedOnce(tab);
      expect(post.isTrusted).toBe(true);
      expect(post.texts.join('\n')).toContain(WALK);
      expect(await seenOfSubmission(tab, scene.site)).not.toEqual([]);
      expect(await allOfOurs(tab)).toEqual([]);
    },
  );

  onMainSurface(scene, 'submitted as fast as it was typed, it is held', async (tab, surface) => {
    await tab.type(PATIENT);
    await submitUsually(scene, tab, surface);
    await ours(tab, 'alertdialog');
    expect(await published(tab)).toEqual([]);
  });

  onMainSurface(scene, 'Esc goes back to the text; caret and undo are as they were', async (tab, surface) => {
    await write(tab, surface, PATIENT);
    await ours(tab, 'region');
    for (const _ of 'op') await tab.press('ArrowLeft');
    const before = await caret(tab, surface);
    await submitUsually(scene, tab, surface);
    await ours(tab, 'alertdialog');
    await tab.press('Escape');
    await goneFromOurs(tab, 'alertdialog');
    expect(await caret(tab, surface)).toEqual(before);
    await tab.type('big ');
    await until('the words typed where the caret was', async () => (await textOf(tab, surface)).endsWith('hip big op'));
    await tab.press('Control+z');
    await until('the last words undone', async () => !(await textOf(tab, surface)).includes('big op'));
    expect(await textOf(tab, surface)).toContain('My lady in bay 3');
    expect(await published(tab)).toEqual([]);
  });
}
