import { expect, test } from 'vitest';
import { PATIENT } from '../drafts';
import { ours, pressOurs } from '../ours';
import { publishedOnce, write } from '../page';
import { onSurface, type Scene } from '../scene';
import type { Surface } from '../site-under-test';

/** What leaves the page: nothing. */
export function privacy(scene: Scene): void {
  const first = scene.site.surfaces[0] as Surface;

  test('no request is made but by the site, and nothing of the draft is stored', () => {
    const before = scene.browser().requests().length;
    return onSurface(scene, first, async (tab) => {
      await write(tab, first, PATIENT);
      await ours(tab, 'region');
      await tab.click(first.submit);
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      await publishedOnce(tab);
      const site = new URL(first.url).origin;
      const requests = scene.browser().requests().slice(before);
      expect(requests).not.toEqual([]);
      expect(requests.filter((url) => !isOwn(url) && !url.startsWith(site))).toEqual([]);
      expect(await scene.browser().stored()).not.toMatch(/lady|hip op/);
    });
  });
}

/** The extension's own pages, and what needs no network. */
function isOwn(url: string): boolean {
  return /^(?:chrome-extension|moz-extension|data|blob|about|chrome|resource):/.test(url);
}
