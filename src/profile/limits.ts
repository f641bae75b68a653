import type { SiteId } from '../draft';

/** How much room a part of a profile has on a site, where the figure is from, and of when it is. */
interface Limit {
  readonly part: 'bio' | 'headline' | 'about' | 'intro';
  readonly characters: number;
  readonly source: string;
  readonly date: string;
}

const SOURCE = {
  source: 'requirements of the profile check; not yet held against the site’s own help page',
  date: '2026-11',
};

/**
 * The parts of a profile where a disclaimer may stand, the best first. Sites change these without notice. None is known
 * for Viva Engage.
 */
const LIMITS: Readonly<Record<SiteId, readonly Limit[]>> = {
  x: [{ part: 'bio', characters: 160, ...SOURCE }],
  instagram: [{ part: 'bio', characters: 150, ...SOURCE }],
  facebook: [{ part: 'intro', characters: 101, ...SOURCE }],
  linkedin: [
    { part: 'headline', characters: 220, ...SOURCE },
    { part: 'about', characters: 2600, ...SOURCE },
  ],
  'viva-engage': [],
  other: [],
};

/** Whether a wording fits into a part of a profile beside what is there. */
export interface Fit {
  readonly part: Limit['part'];
  readonly limit: number;
  /** What the wording needs, with the space before it where something is there already. */
  readonly needs: number;
  /** What is free; negative where what is there is already too long. */
  readonly left: number;
  readonly fits: boolean;
  /** Whether it would fit if the part held nothing else. */
  readonly fitsAlone: boolean;
  /** Other parts of the profile on the same site where it would fit. */
  readonly elsewhere: readonly Limit['part'][];
}

/**
 * Whether `wording` fits into the site's first part beside `there`. `undefined` where the site's limits are not known.
 * Counts code points. X weighs characters instead (an emoji is 2, most Latin letters 1): on X a text with emoji, or in
 * Chinese, Japanese or Korean, takes more than is counted here.
 */
export function fitOf(site: SiteId, wording: string, there: string): Fit | undefined {
  const [first, ...others] = LIMITS[site];
  if (!first) return undefined;
  const alone = lengthOf(wording);
  const held = lengthOf(there.trimEnd());
  const needs = held === 0 ? alone : alone + 1;
  const left = first.characters - held;
  return {
    part: first.part,
    limit: first.characters,
    needs,
    left,
    fits: needs <= left,
    fitsAlone: alone <= first.characters,
    elsewhere: others.filter(({ characters }) => alone <= characters).map(({ part }) => part),
  };
}

/** In code points, as the sites count nearest. */
function lengthOf(text: string): number {
  return [...text].length;
}
