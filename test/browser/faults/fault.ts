import type { Browser, Tab } from '../driver';
import type { Surface } from '../site-under-test';

export type BrowserName = Browser['name'];

/** The drivers' own page, as far as both can do the same with it. */
interface DriversPage {
  bringToFront(): Promise<void>;
  reload(): Promise<unknown>;
  goto(url: string): Promise<unknown>;
  title(): Promise<string>;
}

/** A page with its tab. */
export interface Place {
  readonly tab: Tab;
  readonly page: DriversPage;
}

/** What happens to the browser: by the person, by its own doing, or by the computer's. */
export interface Machine {
  /** Whether the extension's scripts in pages end with it: in Firefox they do, in Chromium they go on. */
  readonly endsScripts: boolean;
  /** Stops the extension's worker, as the browser does when it is idle or short of memory. */
  stopWorker(): Promise<void>;
  /** The person chooses another organisation; the worker is not waited for. */
  beginToChoose(organisation: string): Promise<void>;
  /** Installs an extension that is unpacked in this folder; one that is there already is updated. */
  install(folder: string): Promise<unknown>;
  /** The switch on the browser's page of extensions. */
  turn(isOn: boolean): Promise<void>;
  remove(): Promise<void>;
  openWindow(url: string): Promise<Place>;
  /** Opens a tab, and does not wait for its page. */
  openTab(url: string): Promise<void>;
  unplugNetwork(): Promise<void>;
  /** The computer sleeps for so many milliseconds: no timer runs, and the clock is further on afterwards. */
  sleep(milliseconds: number): Promise<void>;
}

/** Where a fault happens: a page of X in a browser of its own, with a copy of the extension of its own. */
export interface Ground extends Place {
  readonly surface: Surface;
  readonly machine: Machine;
  /** The folder the extension is in. */
  readonly folder: string;
  /** An empty folder for another extension. */
  readonly spare: string;
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
  /** In each browser, where they differ. */
  readonly ends: Ending | Readonly<Record<BrowserName, Ending>>;
  /** Source that runs in the worker's world before anything of ours does. */
  readonly inWorker?: string;
  /** What the machine's policy says. */
  readonly policy?: object;
  /** The person writes, it goes wrong, and they have pressed the site's button. */
  readonly play: (ground: Ground) => Promise<void>;
  /** The box that is written in in the end, where the page has made one itself. */
  readonly editor?: string;
  /** Where it is tried with every run of the tests: what no other test tries. */
  readonly isTested?: readonly BrowserName[];
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

/** How it is to end in this browser. */
export function endIn({ ends }: Fault, browser: BrowserName): Ending {
  return typeof ends === 'string' ? ends : ends[browser];
}

/** What of an outcome is not as it has to be. */
export function wrongIn(fault: Fault, browser: BrowserName, outcome: Outcome): string[] {
  const { ended, isKept, posts, uncaught, logged } = outcome;
  const wanted = endIn(fault, browser);
  return [
    ...(ended === wanted ? [] : [`ended ${ended}, not ${wanted}`]),
    ...(isKept ? [] : ['words were lost']),
    ...(posts === 1 ? [] : [`posted ${posts} times`]),
    ...uncaught.map((error) => `not caught: ${error}`),
    // What we say of our own accord names us; anything else has escaped.
    ...logged.filter((line) => !line.startsWith('Second Look:')).map((line) => `logged: ${line}`),
  ];
}
