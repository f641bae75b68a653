import type { Tab } from './driver';
import type { Scene } from './scene';

/** One place on a site where a person writes, for the scenarios to be run on. */
export interface Surface {
  readonly name: string;
  readonly url: string;
  /** Brings the compose box up, as a person would, and puts the caret in it. */
  readonly open: (tab: Tab) => Promise<void>;
  readonly editor: string;
  /** What has the open shadow root that the box stands in, where it stands in one. */
  readonly host?: string;
  readonly submit: string;
  /** A plain box, whose words nothing can mark: the card alone names them. */
  readonly isPlain?: boolean;
  /** What a submission holds besides the text typed, as the page publishes it. */
  readonly published?: Partial<Published>;
  /** How it can be submitted, where that differs from the rest of the site; the usual way first. */
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

/** What of a replica can be otherwise: what its address says for it. */
export const VARIANTS = {
  atPress: 'submit=pointerdown',
  slow: 'slow=400&careless',
  unreadable: 'broken=editor',
  noButton: 'broken=button',
  german: 'lang=de',
} as const;
export type Variant = keyof typeof VARIANTS;

export interface SiteUnderTest {
  readonly name: string;
  readonly surfaces: readonly Surface[];
  /** Those it is enough to see now and then, for what only they have. */
  readonly rare?: readonly Surface[];
  /** How most of its surfaces are submitted; the usual way first. */
  readonly routes: readonly Route[];
  /** Where each variant is met. One that the replica has not is left out. */
  readonly variants: Partial<Record<Variant, Surface>>;
  /** The names of what submits, as the page's own listeners note them. */
  readonly submits: RegExp;
  /** What only this site has. */
  readonly particulars?: (scene: Scene) => void;
}
