import { mkdirSync } from 'node:fs';
import { beforeAll, describe, test } from 'vitest';
import { startFirefox } from './firefox';
import { onScene } from './on-site';
import { IS_WHOLE, onSurface } from './scene';
import { ORGANISATION, STATES } from './states';
import { x } from './x';

/** Where pictures of every state go, where somebody wants to see them. */
const PICTURES = process.env['SECOND_LOOK_PICTURES'];

// What is the same in both browsers is played each day by the scenarios: here it is every state, in the whole matrix.
describe.runIf(IS_WHOLE)('Firefox', () =>
  onScene(startFirefox, x, (scene) => {
    beforeAll(async () => {
      if (PICTURES) mkdirSync(PICTURES, { recursive: true });
      await scene.browser().choose(ORGANISATION);
    });

    test.for(STATES)('$name is reached', ({ name, surface, reach }) =>
      onSurface(scene, surface, async (tab) => {
        await reach(tab);
        if (PICTURES) await tab.screenshot(`${PICTURES}/firefox-${name}.png`);
      }),
    );
  }),
);
