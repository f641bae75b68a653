import { hinted } from '../../detect/hints';
import type { Hints } from '../../pack/schema';
import { Failure } from '../failure';
import { fitLogistic, type Row } from './logistic';
import { seenOf, type Seen } from './seen';

/** A draft that is known to raise a concern or not to. */
export interface Known {
  readonly seen: Seen;
  readonly raises: boolean;
}

/** A step of 1 in a score is worth so much in the logit: measured on drafts the detectors were not written from. */
const SLOPE = 5;
/** Scores beyond say no more of how sure the detectors are. */
const HIGHEST = 1.5;
/** Features that fewer drafts have are chance. */
const FEWEST = 8;
/** What is smaller moves no verdict worth the line. */
const SMALLEST = 0.03;
/** What an alarm on a clean draft costs more than a miss, in units of the score: a quarter fewer of them, for a point of F1. */
const CAUTION = 0.08;
/** How often broken examples may be given more weight. */
const ROUNDS = 25;

/**
 * Fits one concern's hints to drafts, on top of its detectors. The examples in the rules are promises: one that the
 * hints would break is given weight until it holds. Throws `Failure` where that cannot be.
 */
export function fitHints(concern: string, drafts: readonly Known[], examples: readonly Known[]): Hints {
  const names = commonFeatures(concern, drafts);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rows = drafts.map((known) => rowOf(concern, known, 1, numbers));
  const promises = examples.filter((known) => holds(concern, known, undefined));
  const weights = promises.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const weighed = promises.map((known, index) => rowOf(concern, known, weights[index] as number, numbers));
    const { always, weights: fitted } = fitLogistic([...rows, ...weighed], names.length);
    const hints = hintsOf(concern, names, always, fitted);
    const broken = promises.flatMap((known, index) => (holds(concern, known, hints) ? [] : [index]));
    if (broken.length === 0) return hints;
    for (const index of broken) weights[index] = Math.max(0.3, 1.7 * (weights[index] as number));
  }
  throw new Failure(`the examples of ${concern} cannot all hold with hints`);
}

/** Whether hints raise a concern on a draft. */
export function raises(concern: string, seen: Seen, hints: Hints | undefined): boolean {
  const { sum, isCertain } = seenOf(seen, concern);
  const hint = hints ? hintFor(concern, seen, hints) : 0;
  return hinted(sum, hint, isCertain) >= 1;
}

function holds(concern: string, { seen, raises: wanted }: Known, hints: Hints | undefined): boolean {
  return raises(concern, seen, hints) === wanted;
}

function hintFor(concern: string, seen: Seen, { always, ...parts }: Hints): number {
  return featuresOf(concern, seen).reduce((sum, feature) => {
    const [part, name] = feature.split('/') as ['lexicons' | 'detectors' | 'words' | 'draft', string];
    const weights: Record<string, number> = parts[part];
    // A word may be called as something every object has.
    return Object.hasOwn(weights, name) ? sum + (weights[name] as number) : sum;
  }, always);
}

function featuresOf(concern: string, seen: Seen): string[] {
  return [...seen.features, ...seenOf(seen, concern).features];
}

function commonFeatures(concern: string, drafts: readonly Known[]): string[] {
  const counts = new Map<string, number>();
  for (const { seen } of drafts) {
    for (const feature of featuresOf(concern, seen)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([name]) => name)
    .sort();
}

function rowOf(
  concern: string,
  { seen, raises: label }: Known,
  weight: number,
  numbers: ReadonlyMap<string, number>,
): Row {
  return {
    features: featuresOf(concern, seen).flatMap((name) => numbers.get(name) ?? []),
    offset: SLOPE * (Math.max(0, Math.min(HIGHEST, seenOf(seen, concern).sum)) - 1),
    label,
    weight,
  };
}

/** What was fitted, in units of the score, rounded as it is written down; the strongest first. */
function hintsOf(concern: string, names: readonly string[], always: number, fitted: Float64Array): Hints {
  const all = names
    .map((name, index) => [name, (fitted[index] as number) / SLOPE] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .map(([name, weight]) => [name, rounded(weight)] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const part = (prefix: string) =>
    Object.fromEntries(
      all.filter(([name]) => name.startsWith(prefix)).map(([name, weight]) => [name.slice(prefix.length), weight]),
    );
  return {
    hints: concern,
    always: rounded(always / SLOPE - CAUTION),
    lexicons: part('lexicons/'),
    detectors: part('detectors/'),
    words: part('words/'),
    draft: part('draft/'),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
