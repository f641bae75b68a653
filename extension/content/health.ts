import type { PageState } from '../protocol';
import type { Composer } from './composer';

/**
 * Whether a composer can be read and what submits it is known. If not, we say so and leave it alone. Nothing submits an
 * empty box, and some sites show their button only when there is something to submit.
 */
export function isChecked({ reading, kind, next }: Composer): boolean {
  if (reading === null) return false;
  return reading.text.trim() === '' || kind.byKeyAlone === true || next() !== undefined;
}

/** What the toolbar should say of a page. `unknown` are boxes on it that are none we know. */
export function pageState(composers: readonly Composer[], unknown: readonly Element[], findings: number): PageState {
  if (unknown.length > 0 || !composers.every(isChecked)) return 'not-checked';
  return findings > 0 ? 'findings' : 'quiet';
}

/** Notes on the console, once a page, that a site's surest selector no longer matches: an early sign of a redesign. */
export function createTierLog(siteId: string): (what: string, tier: number) => void {
  const noted = new Set<string>();
  return (what, tier) => {
    const note = `Second Look: on ${siteId} the ${what} was found by selector ${tier + 1}, not the first.`;
    if (tier === 0 || noted.has(note)) return;
    noted.add(note);
    console.info(note);
  };
}
