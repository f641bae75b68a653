import { browser } from '../browser';
import { keepOwn, readOwn } from '../own';
import type { EffectivePolicy } from '../../src/managed/effective';

const PAGE = 'extension/first-run/first-run.html';

/**
 * Opens the first-run page after an installation, once in a profile's life. Where the employer has set everything and asks
 * for nothing, it is never opened by itself: on a desktop that is made anew each day it would greet people every morning.
 * They find it in the popup.
 */
export async function welcome(policy: EffectivePolicy): Promise<void> {
  const isSet = policy.locked.includes('organisation');
  if (isSet && !policy.acknowledgement) return;
  const { welcomed } = await readOwn();
  if (welcomed !== undefined) return;
  // Kept first: a page that could not be opened is better than one that opens again and again.
  await keepOwn('welcomed', Date.now());
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
