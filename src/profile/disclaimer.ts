import type { FoldedProfile } from './employer';
import { fold, originalSpan, type Folded } from './fold';
import type { FieldSpan } from './profile';
import { DISCLAIMERS, OTHER_STATEMENTS } from './wordings';

/** What a profile says of whose its views are. */
export interface Statement {
  /** `exact`: the policy's own sentence; `own`: the same meaning; `other`: something else about its views. */
  readonly says: 'exact' | 'own' | 'other' | 'nothing';
  readonly spans: readonly FieldSpan[];
}

const FIELDS = ['bio', 'displayName'] as const;

/** Looks in the bio first, then in the display name. `wording` is the sentence that the policy sets, if it does. */
export function statementOf(profile: FoldedProfile, wording: string | undefined): Statement {
  const finders: [Statement['says'], (folded: Folded) => { from: number; until: number } | undefined][] = [
    ['exact', (folded) => (wording === undefined ? undefined : wordsIn(folded, wording))],
    ['own', (folded) => firstOf(DISCLAIMERS, folded)],
    ['other', (folded) => firstOf(OTHER_STATEMENTS, folded)],
  ];
  for (const [says, find] of finders) {
    for (const field of FIELDS) {
      const folded = profile[field];
      const found = folded && find(folded);
      if (found) return { says, spans: [{ field, ...originalSpan(folded, found.from, found.until) }] };
    }
  }
  return { says: 'nothing', spans: [] };
}

function firstOf(patterns: readonly RegExp[], { text }: Folded): { from: number; until: number } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return { from: match.index, until: match.index + match[0].length };
  }
  return undefined;
}

/** Where the words of a sentence stand one after the other, whatever the punctuation, lines or case. */
function wordsIn(folded: Folded, sentence: string): { from: number; until: number } | undefined {
  const wanted = fold(sentence).text.match(/[\p{L}\p{N}'&]+/gu) ?? [];
  // '&' is a word here: where the policy says 'and', it is another.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${wanted.join('[^\\p{L}\\p{N}&]+')}(?![\\p{L}\\p{N}])`, 'u');
  return firstOf([pattern], folded);
}
