import type { Account } from '../../src/draft';
import { visibleText } from '../editors/walk';
import type { Tiers } from './site';

/** What is read of a profile. `bio` is what stands first: a bio, a headline, an intro. `about` is a longer text beside it. */
type Part = 'displayName' | 'bio' | 'about' | 'website';
export type ProfileParts = { [part in Part]?: string | undefined };

/** The words people know the first text by on a site, for `words()`. */
type PartName = 'bio' | 'headline' | 'about' | 'intro';

/** Where one's profile stands on a site, how to know that it is one's own, what to read of it, and how it is edited. */
export interface ProfilePlace {
  /** The addresses of profiles, by path and query; the first group that is there is the handle. */
  readonly path: RegExp;
  /** Whether the profile shown is that of who is signed in. A proof in no language; words only where none is known. */
  own(handle: string): boolean;
  /** The smallest part of the page that holds the profile's own texts: hover cards and people to follow are outside it. */
  readonly root: string;
  read(root: Element): ProfileParts;
  /** What the texts are called here; those that are not named are not there on this site. */
  readonly names: Partial<Record<'bio' | 'about', PartName>>;
  /** The fields of the edit form, by the address they are at. */
  readonly form: readonly { readonly part: Part; readonly path?: RegExp; readonly tiers: Tiers }[];
  /** Whose profiles these are where the site is for work. */
  readonly kind?: Account['kind'];
}

/** What no part of a profile is read from: cards over the page, and lists of other people. */
const ELSEWHERE = '[data-testid="HoverCard"], [data-testid="UserCell"], [role="tooltip"], [role="dialog"], aside';

/** The text of the first element that a tier selects within `root`; `undefined` where none does. */
export function textIn(root: Element, tiers: Tiers): string | undefined {
  for (const selector of tiers) {
    const found = [...root.querySelectorAll(selector)].find(
      (each) => each.closest(ELSEWHERE) === root.closest(ELSEWHERE),
    );
    if (found) return visibleText(found);
  }
  return undefined;
}

export function isOnPage(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((each) => !each.closest(ELSEWHERE));
}
