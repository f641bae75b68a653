import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { findBrowser } from '../../scripts/browsers.mjs';
import { BUDGETS, sizes } from '../../scripts/build.mjs';

/** The id Chromium gives the holder of this key: the first half of its hash, with letters for digits. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

describe('the build', () => {
  test('loads in Chromium without an error of manifest or schema, with its stable id', async () => {
    const executablePath = findBrowser('chromium');
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
    });
    try {
      const cdp = await browser.newBrowserCDPSession();
      // A manifest or managed schema that Chromium refuses comes back as an error with its reason.
      const answer = await cdp.send('Extensions.loadUnpacked' as never, { path: resolve('dist/chrome') } as never);
      expect(answer).toEqual({ id: idOf(manifest.key) });
    } finally {
      await browser.close();
    }
  });

  test.each(['dist/chrome', 'dist/firefox'])('%s weighs no more than it may', (folder) => {
    for (const [part, bytes] of Object.entries(sizes(folder))) {
      expect(bytes, `${part}, in bytes after gzip`).toBeLessThanOrEqual(BUDGETS[part as keyof typeof BUDGETS]);
    }
  });
});
