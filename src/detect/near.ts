import type { Tokens } from '../text/tokens';
import type { Hit } from './hit';

/** How far apart the parts of a `near` may stand: a number of words between them, one sentence, or anywhere. */
export type Within = number | 'sentence' | 'draft';

/** Reads '8 words', 'sentence' or 'draft'. */
export function parseWithin(text: string): Within {
  return text === 'sentence' || text === 'draft' ? text : Number.parseInt(text, 10);
}

/**
 * Hits of each list that stand together: for every hit of the first list the nearest of each other list, none sharing
 * a word. Gives the hits of all complete companies, in no particular order. Lists are sorted by first token.
 */
export function together(lists: readonly (readonly Hit[])[], within: Within, tokens: Tokens): Hit[] {
  if (lists.some((list) => list.length === 0)) return [];
  const [anchors = [], ...others] = lists;
  const company = new Set<Hit>();
  for (const anchor of anchors) {
    const members = [anchor];
    for (const list of others) {
      const nearest = nearestTo(anchor, list, members, within, tokens);
      if (nearest) members.push(nearest);
    }
    if (members.length === lists.length) for (const member of members) company.add(member);
  }
  return [...company];
}

/** How many hits on each side are tried when the nearest share words with those already chosen. */
const TRIES = 4;

function nearestTo(
  anchor: Hit,
  list: readonly Hit[],
  taken: readonly Hit[],
  within: Within,
  tokens: Tokens,
): Hit | undefined {
  const from = lowerBound(list, anchor.first);
  let nearest: Hit | undefined;
  for (let index = Math.max(0, from - TRIES); index < Math.min(list.length, from + TRIES); index++) {
    const hit = list[index] as Hit;
    if (taken.some((other) => overlap(hit, other)) || !isWithin(anchor, hit, within, tokens)) continue;
    if (nearest === undefined || wordsBetween(anchor, hit) < wordsBetween(anchor, nearest)) nearest = hit;
  }
  return nearest;
}

function overlap(a: Hit, b: Hit): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function wordsBetween(a: Hit, b: Hit): number {
  return Math.max(b.first - a.last, a.first - b.last) - 1;
}

function isWithin(a: Hit, b: Hit, within: Within, tokens: Tokens): boolean {
  if (within === 'draft') return true;
  if (within === 'sentence') return tokens.sentence[a.first] === tokens.sentence[b.first];
  return wordsBetween(a, b) <= within;
}

/** Index of the first hit that begins at or after token `first`. */
function lowerBound(list: readonly Hit[], first: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Hit).first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
