import type { Tab } from './driver';

/** One place on a site where a person writes, for the scenarios to be run on. */
export interface Surface {
  readonly name: string;
  readonly url: string;
  /** Brings the compose box up, as a person would, and puts the caret in it. */
  readonly open: (tab: Tab) => Promise<void>;
  readonly editor: string;
  readonly submit: string;
  /** What a submission holds besides the text typed, as the page publishes it. */
  readonly published?: Partial<Published>;
  /** How it can be submitted, where that differs from the rest of the site. */
  readonly routes?: readonly Route[];
}

/** The same place in another variant of the replica. */
export function variant(surface: Surface, query: string): Surface {
  return { ...surface, url: `${surface.url}?${query}` };
}

/** One submission as the replica tells of it. */
export interface Published {
  readonly texts: readonly string[];
  readonly replyTo: string | null;
  readonly quotes: string | null;
  readonly isTrusted: boolean;
  readonly route: string;
}

/** A way to submit: how a person does it, and what a page that sees it would note. */
export interface Route {
  readonly name: string;
  readonly submit: (tab: Tab, surface: Surface) => Promise<void>;
}

export interface SiteUnderTest {
  readonly name: string;
  readonly surfaces: readonly Surface[];
  readonly routes: readonly Route[];
}
