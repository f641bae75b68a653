import { describe, expect, test } from 'vitest';
import { PATIENT } from './drafts';
import { goneFromOurs, ours, pressOurs } from './ours';
import { publishedOnce, textOf, write } from './page';
import { onScene } from './on-site';
import { onSurface, submitUsually } from './scene';
import type { Surface } from './site-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { x } from './x';

const WAYS = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;

describe.each(WAYS)('%s', (_, start) =>
  onScene(start, x, (scene) => {
    const first = scene.site.surfaces[0] as Surface;

    test('the extension updated or removed under an open page leaves the site as it would be without it', () =>
      onSurface(scene, first, async (tab) => {
        await write(tab, first, PATIENT);
        await ours(tab, 'region');
        await scene.browser().removeExtension();
        await tab.type(' Well done all.');
        expect(await textOf(tab, first)).toBe(`${PATIENT} Well done all.`);
        await submitUsually(scene, tab, first);
        expect((await publishedOnce(tab)).texts.join('\n')).toContain('Well done all.');
        // Firefox ends our script and leaves the card, which Chromium's script still takes away.
        if (scene.browser().name === 'firefox') await pressOurs(tab, 'button', 'Close');
        await goneFromOurs(tab, 'region');
      }));
  }),
);
