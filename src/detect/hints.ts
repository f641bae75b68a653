import type { Draft } from '../draft';
import type { Hints, Mark } from '../pack/schema';
import { hashOf } from '../text/hash';
import type { Tokens } from '../text/tokens';
import type { ListId, TableBuilder } from './phrase-table';
import type { Reading } from './reading';

/**
 * How far hints move a score at most. They are no evidence and show no words, so whatever is raised rests on detectors for
 * at least half of what that takes.
 */
export const HINT_BOUND = 0.5;

/** Hints of one concern, as plain data; those of its detectors stand with the detectors. */
export interface CompiledHints {
  readonly always: number;
  readonly lists: readonly (readonly [ListId, number])[];
  readonly words: Readonly<Record<string, number>>;
  readonly marks: readonly (readonly [Mark, number])[];
}

export function compileHints({ always, lexicons, words, draft }: Hints, builder: TableBuilder): CompiledHints {
  return {
    always,
    lists: Object.entries(lexicons).map(([name, weight]) => [builder.add([`<${name}>`]), weight]),
    words,
    marks: Object.entries(draft) as [Mark, number][],
  };
}

/** Words by the hash that tokens have: two words of one hash would be a chance in millions, and no more than a hint. */
type WordWeights = ReadonlyMap<number, number>;

/** The words of hints, hashed when they are first asked for: most concerns come up in no draft of a day. */
const hashed = new WeakMap<CompiledHints, WordWeights>();

/** What the draft as a whole says of a concern. */
export function hintOf(hints: CompiledHints, draft: Draft, text: Reading): number {
  let hint = hints.always + wordHint(weightsOf(hints), text.tokens);
  for (const [list, weight] of hints.lists) if (text.has(list)) hint += weight;
  const has = marksOf(draft);
  for (const [mark, weight] of hints.marks) if (has.includes(mark)) hint += weight;
  return hint;
}

/** A word counts once, however often it is said. */
function wordHint(weights: WordWeights, { count, hash }: Tokens): number {
  if (weights.size === 0) return 0;
  const said = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const word = hash[index] as number;
    const weight = weights.get(word);
    if (weight !== undefined) said.set(word, weight);
  }
  return [...said.values()].reduce((sum, weight) => sum + weight, 0);
}

function weightsOf(hints: CompiledHints): WordWeights {
  const known = hashed.get(hints);
  if (known) return known;
  const weights = new Map(Object.entries(hints.words).map(([word, weight]) => [hashOf(word), weight]));
  hashed.set(hints, weights);
  return weights;
}

/** The marks that a draft has. */
export function marksOf({ attachments = [], replyTo }: Draft): Mark[] {
  return [...attachments, ...(replyTo ? (['replyTo'] as const) : [])];
}

/** A score moved by a hint, within bounds. What is certain is not moved down. */
export function hinted(score: number, hint: number, isCertain: boolean): number {
  return score + Math.max(isCertain ? 0 : -HINT_BOUND, Math.min(HINT_BOUND, hint));
}
