import { siteOf } from '../../../extension/sites/sites';
import { lookAt } from './look';
import { chanceOf, spoil } from './spoil';

/** A case that failed: its seed, and how few changes are enough. */
export interface FoundOnPage {
  readonly seed: number;
  readonly changes: number;
  readonly why: string;
}

/** What came of a page. `drafts` tells that there was something to look at. */
export interface FuzzedPage {
  readonly drafts: number;
  readonly found: readonly FoundOnPage[];
}

const MOST_CHANGES = 60;

/** Runs in the page of a replica: so many cases, each on the page as it was, spoilt by its own seed. */
function fuzzPage(cases: number, seed: number): FuzzedPage {
  const site = siteOf(location.hostname);
  if (!site) throw new Error(`no site answers to ${location.hostname}`);
  const whole = document.body.cloneNode(true);
  const watch = new MutationObserver(() => undefined);
  let drafts = 0;

  /** What does not hold on the page spoilt so; undefined where all does. */
  function whyNot(at: number, changes: number): string | undefined {
    document.body.replaceWith(whole.cloneNode(true));
    const chance = chanceOf(at);
    spoil(document.body, chance, changes);
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    try {
      drafts += lookAt(site as NonNullable<typeof site>, chance);
      return watch.takeRecords().length > 0 ? 'the page was changed by looking at it' : undefined;
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    } finally {
      watch.disconnect();
    }
  }

  const found = Array.from({ length: cases }, (_, index) => seed + index).flatMap((at) => {
    const changes = 1 + (chanceOf(at)(MOST_CHANGES) % MOST_CHANGES);
    if (whyNot(at, changes) === undefined) return [];
    for (let fewer = 0; fewer <= changes; fewer++) {
      const why = whyNot(at, fewer);
      if (why !== undefined) return [{ seed: at, changes: fewer, why }];
    }
    return [];
  });
  return { drafts, found };
}

Object.assign(globalThis, { fuzzPage });
