import type { Browser } from 'webextension-polyfill';

/**
 * The browser's API as it comes, for all that runs in pages: `chrome` gives promises there in both browsers (in Firefox
 * since Manifest V3), and the polyfill would be a tenth of what every page loads. What it alone can do is to answer a
 * message with a promise. `browser` is not asked for: in Chromium, where there is none, an element of that id would be it.
 */
export const native = (globalThis as { chrome?: unknown }).chrome as Browser;
