/** Something a person finds in our interface: by role and accessible name, and where it is. */
export interface Found {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly focused: boolean;
  /** Centre, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** A key press: `Enter`, or with modifiers, `Control+Enter`. */
export type KeyPress = string;

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** One page in a real browser that has the extension, worked as a person works it. */
export interface Tab {
  /** Runs in the page's own world. */
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** A real click in the middle of the element. */
  click(selector: string): Promise<void>;
  doubleClick(selector: string): Promise<void>;
  /** A real click at a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  focus(selector: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: KeyPress): Promise<void>;
  down(key: string): Promise<void>;
  up(key: string): Promise<void>;
  /** Text put together by an input method; `false` where this browser cannot be made to do so. */
  compose(text: string): Promise<boolean>;
  /** Ends the composition under way with this text. */
  commit(text: string): Promise<void>;
  /** Runs with the root of our interface; undefined when we are not on the page. */
  inOurs<T, A>(run: (root: ShadowRoot, argument: A) => T | Promise<T>, argument: A): Promise<T | undefined>;
  /** The person stops for so many milliseconds, as one does between sentences. */
  pauseFor(milliseconds: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Counts from now on; `undefined` where this browser lets nobody look. Gives what was counted since. */
  countOurWork(): Promise<(() => Promise<OurWork>) | undefined>;
  close(): Promise<void>;
}

/** What the extension did of itself in a page: timers and frames asked for, messages to its worker. */
export interface OurWork {
  readonly timers: number;
  readonly messages: number;
}

/** A real browser with the extension installed; the sites' real host names lead to the replicas. */
export interface Browser {
  readonly name: 'chromium' | 'firefox';
  open(url: string, options?: OpenOptions): Promise<Tab>;
  /** Stops the extension's worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Takes the extension away from under open pages, as an update or its removal does. */
  removeExtension(): Promise<void>;
  /** Every address the browser asked for so far, whoever asked. */
  requests(): readonly string[];
  /** All that the extension has stored, as one text. */
  stored(): Promise<string>;
  /** The person's choice of organisation, by the id of its pack. */
  choose(organisation: string): Promise<void>;
  /** Puts these among what the extension has stored, for what reads it anew each time. */
  keep(items: object): Promise<void>;
  close(): Promise<void>;
}
