import { expect, test } from 'vitest';
import { PATIENT, WALK } from '../drafts';
import { ours } from '../ours';
import { write } from '../page';
import { onSurface, type Scene } from '../scene';
import type { Surface } from '../site-under-test';

/** Longer than anything we wait for after a key. */
const SETTLED = 2000;
const IDLE = 3000;
const BURST = ' and then another one with the dog in the rain';

/** What goes on while the person does nothing: nothing. */
export function idle(scene: Scene): void {
  const first = scene.site.surfaces[0] as Surface;

  test('a key asks for one frame and one verdict at most', ({ skip }) =>
    onSurface(scene, first, async (tab) => {
      await write(tab, first, WALK);
      await tab.pauseFor(SETTLED);
      const counted = await tab.countOurWork();
      if (!counted) skip('this browser lets nobody look into the world of an extension');
      else {
        await write(tab, first, BURST);
        await tab.pauseFor(SETTLED);
        const { timers, messages } = await counted();
        // A key asks for a frame and, once it is read, puts off the pause and waits for its turn to be judged.
        expect(timers).toBeLessThanOrEqual(3 * BURST.length + 3);
        expect(messages).toBeGreaterThan(0);
        expect(messages).toBeLessThanOrEqual(BURST.length + 2);
      }
    }));

  test('while nobody types, no timer runs and the worker is left alone, with the card up as well', ({ skip }) =>
    onSurface(scene, first, async (tab) => {
      await write(tab, first, PATIENT);
      await ours(tab, 'region');
      await tab.pauseFor(SETTLED);
      const counted = await tab.countOurWork();
      if (!counted) skip('this browser lets nobody look into the world of an extension');
      else {
        await tab.pauseFor(IDLE);
        expect(await counted()).toEqual({ timers: 0, messages: 0 });
        // What counts does count: a key is work.
        await tab.type('!');
        await tab.pauseFor(SETTLED);
        const { timers, messages } = await counted();
        expect(timers).toBeGreaterThan(0);
        expect(messages).toBeGreaterThan(0);
      }
    }));
}
