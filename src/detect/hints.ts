import type { Draft } from '../draft';
import type { Hints, Mark } from '../pack/schema';
import type { ListId, TableBuilder } from './phrase-table';
import type { Reading } from './reading';

/**
 * How far hints move a score at most. They are no evidence and show no words, so whatever is raised rests on detectors for
 * at least half of what that takes.
 */
export const HINT_BOUND = 0.5;

/** Hints of one concern; those of its detectors stand with the detectors. */
export interface CompiledHints {
  readonly always: number;
  readonly lists: readonly (readonly [ListId, number])[];
  readonly marks: readonly (readonly [Mark, number])[];
}

export function compileHints({ always, lexicons, draft }: Hints, builder: TableBuilder): CompiledHints {
  return {
    always,
    lists: Object.entries(lexicons).map(([name, weight]) => [builder.add([`<${name}>`]), weight]),
    marks: Object.entries(draft) as [Mark, number][],
  };
}

/** What the draft as a whole says of a concern. */
export function hintOf({ always, lists, marks }: CompiledHints, draft: Draft, text: Reading): number {
  let hint = always;
  for (const [list, weight] of lists) if (text.has(list)) hint += weight;
  const has = marksOf(draft);
  for (const [mark, weight] of marks) if (has.includes(mark)) hint += weight;
  return hint;
}

/** The marks that a draft has. */
export function marksOf({ attachments = [], replyTo }: Draft): Mark[] {
  return [...attachments, ...(replyTo ? (['replyTo'] as const) : [])];
}

/** A score moved by a hint, within bounds. What is certain is not moved down. */
export function hinted(score: number, hint: number, isCertain: boolean): number {
  return score + Math.max(isCertain ? 0 : -HINT_BOUND, Math.min(HINT_BOUND, hint));
}
