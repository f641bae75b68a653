import type { Evidence } from '../finding';
import type { Likeness } from '../pack/schema';
import type { Hit } from './search';
import type { PhraseGroups, Reading, ScaleId } from './phrase-groups';
import { spansOf } from './spans';

/** What wording alone may add to a concern's score: it never raises one by itself. */
export const MOST = 0.7;
/** What it may take away. */
export const LEAST = -1;
/** Short texts are not weighed as if each of their words said all. */
export const STEADYING = 4;
/** How many of a person's words are shown for it. */
const SHOWN = 3;

/** One concern's likeness, compiled: a scale for the words of the draft and one for the text it answers. */
export interface CompiledLikeness {
  readonly bias: number;
  readonly text: ScaleId;
  readonly replyTo: ScaleId;
}

export function compileLikeness(likeness: Likeness, groups: PhraseGroups): CompiledLikeness {
  const { bias, text, replyTo } = likeness;
  return { bias, text: groups.weigh(text), replyTo: groups.weigh(replyTo) };
}

/**
 * How much the wording of a draft speaks for a concern, as evidence: a linear model over its words, each counted once,
 * and the square root of their number. It is fitted so that what it adds to the other evidence moves the score towards
 * or away from 1 as drafts that a person labelled ask for.
 */
export function evidenceOfWording(
  { bias, text, replyTo }: CompiledLikeness,
  draft: Reading,
  reply: Reading | undefined,
): Evidence {
  const raw = bias + weightOn(draft, text) + (reply ? weightOn(reply, replyTo) : 0);
  const weight = Math.min(MOST, Math.max(LEAST, raw));
  const shown = weight > 0 ? heaviest(draft, text) : [];
  return { detector: 'wording', weight, in: 'text', spans: spansOf(shown, draft.tokens) };
}

function weightOn(reading: Reading, scale: ScaleId): number {
  return reading.weightOn(scale) / Math.sqrt(reading.tokens.count + STEADYING);
}

function heaviest(reading: Reading, scale: ScaleId): Hit[] {
  return reading
    .weighed(scale)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ hit }) => hit);
}
