import type { BrowserContext, Page } from 'playwright-core';
import type { Tab } from '../driver';
import type { Surface } from '../site-under-test';

/** Where a fault happens: a page of X in a browser of its own, with a copy of the extension of its own. */
export interface Ground {
  readonly tab: Tab;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly surface: Surface;
  /** The extension's id, and the folder it is in. */
  readonly id: string;
  readonly folder: string;
  /** An empty folder for another extension. */
  readonly spare: string;
  /** Stops the extension's worker, as the browser does when it is idle or short of memory. */
  readonly stopWorker: () => Promise<void>;
}

/**
 * How it is to end for the person.
 * `held`: the dialog asks, nothing was posted before the answer, and after it the draft is posted once.
 * `unchecked`: it was posted once, and a notice says that nobody looked at it.
 * `alone`: it was posted once, as on a browser without the extension.
 */
export type Ending = 'held' | 'unchecked' | 'alone';

/** One thing that goes wrong while a person writes a post on X. */
export interface Fault {
  readonly name: string;
  readonly ends: Ending;
  /** Source that runs in the worker's world before anything of ours does. */
  readonly inWorker?: string;
  /** What the machine's policy says. */
  readonly policy?: object;
  /** The person writes, it goes wrong, and they have pressed the site's button. */
  readonly play: (ground: Ground) => Promise<void>;
  /** The box that is written in in the end, where the page has made one itself. */
  readonly editor?: string;
  /** Whether it is tried with every run of the tests: what no other test tries. */
  readonly isTested?: boolean;
}

/** What happened, as the table tells it. */
export interface Outcome {
  readonly fault: string;
  readonly ended: Ending | 'otherwise';
  /** Whether every word the person wrote was there to the end, in the box or in the post. */
  readonly isKept: boolean;
  readonly posts: number;
  /** What stood first in the dialog or the card. */
  readonly told: string;
  readonly toolbar: string;
  /** Exceptions and rejections of ours that nobody caught. */
  readonly uncaught: readonly string[];
  /** What we wrote to the console of our own accord. */
  readonly logged: readonly string[];
}

/** What of an outcome is not as it has to be. */
export function wrongIn({ ends }: Fault, { ended, isKept, posts, uncaught, logged }: Outcome): string[] {
  return [
    ...(ended === ends ? [] : [`ended ${ended}, not ${ends}`]),
    ...(isKept ? [] : ['words were lost']),
    ...(posts === 1 ? [] : [`posted ${posts} times`]),
    ...uncaught.map((error) => `not caught: ${error}`),
    // What we say of our own accord names us; anything else has escaped.
    ...logged.filter((line) => !line.startsWith('Second Look:')).map((line) => `logged: ${line}`),
  ];
}
