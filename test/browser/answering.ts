import { expect, test } from 'vitest';
import { LOOK } from './drafts';
import { allOfOurs, ours } from './ours';
import { write } from './page';
import { onSurface, type Scene } from './scene';
import type { Surface } from './site-under-test';

/** A surface, and whether a draft there answers a reporter. */
export interface Answer {
  readonly surface: Surface;
  readonly isToPress: boolean;
}

/** What a draft answers is read from the post or comment it stands under, and from no other. */
export function answering(scene: Scene, answers: readonly Answer[]): void {
  test.for(answers.map((answer) => ({ ...answer, where: answer.surface.name })))(
    'what is answered counts: $where',
    ({ surface, isToPress }) =>
      onSurface(scene, surface, async (tab) => {
        await write(tab, surface, 'Happy to talk about it, my DMs are open');
        await tab.pauseFor(LOOK);
        if (isToPress) await ours(tab, 'region');
        else expect(await allOfOurs(tab)).toEqual([]);
      }),
  );
}
