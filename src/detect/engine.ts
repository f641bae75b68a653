import type { Draft } from '../draft';
import type { Evidence } from '../finding';
import type { RunningPack } from '../pack/schema';
import { Crowd } from './crowd';
import { Tokens } from '../text/tokens';
import { withPack, type CompiledConcern, type CompiledDetector, type Recognition } from './compile-rules';
import { HINT_BOUND, hinted, hintOf } from './hints';
import type { Hit } from './hit';
import { together } from './near';
import { PhraseBook } from './phrase-book';
import type { ListId } from './phrase-table';
import { Reading } from './reading';
import { spansOf } from './spans';

/** From this score on a concern is raised; from a little less on the evidence is worth a tip. */
const RAISED = 1;
const WEAK = 0.8;
/** Weights are decimal fractions: 0.4 + 0.3 + 0.3 must reach 1. */
const ROUNDING = 1e-9;

/** A concern a draft raises, and why. */
export interface RaisedConcern {
  readonly concern: string;
  readonly strength: 'strong' | 'weak';
  /** Sum of the weights of `evidence`, moved by `hint`. */
  readonly score: number;
  /** What the draft as a whole adds or takes (see hints.ts). */
  readonly hint: number;
  readonly evidence: readonly Evidence[];
}

/** Recognises concerns in drafts, with one pack's own phrases where a pack is given. */
export class Engine {
  private readonly book: PhraseBook;
  private readonly concerns: readonly CompiledConcern[];
  /** List -> the concerns whose evidence it is. */
  private readonly concernsOf = new Map<ListId, CompiledConcern[]>();
  /** Concerns that a detector without words speaks for. */
  private readonly wordless: readonly CompiledConcern[];
  private readonly tokens = new Tokens();
  private readonly replyTokens = new Tokens();

  constructor(rules: Recognition, pack?: RunningPack) {
    const { table, concerns } = pack ? withPack(rules, pack) : rules;
    this.book = new PhraseBook(table);
    this.concerns = concerns;
    this.wordless = concerns.filter(({ detectors }) => detectors.some(({ lists }) => lists.length === 0));
    for (const concern of concerns) {
      const lists = new Set(concern.detectors.flatMap((detector) => detector.lists));
      for (const list of lists) this.concernsOf.set(list, [...(this.concernsOf.get(list) ?? []), concern]);
    }
  }

  /** Every concern with at least weak evidence. */
  judge(draft: Draft): RaisedConcern[] {
    return this.weigh(draft).flatMap(raisedOf);
  }

  /** What speaks for each concern that anything speaks for, however little it comes to. */
  weigh(draft: Draft): Weighed[] {
    const readings: Readings = {
      text: new Reading(this.book, draft.text, this.tokens),
      replyTo: draft.replyTo ? new Reading(this.book, draft.replyTo, this.replyTokens) : undefined,
    };
    const met = this.metBy(readings);
    return this.concerns.filter((concern) => met.has(concern)).map((concern) => weigh(concern, draft, readings));
  }

  /** The concerns that anything speaks for: of most drafts none, and the rest need not be looked at. */
  private metBy({ text, replyTo }: Readings): ReadonlySet<CompiledConcern> {
    const met = new Set(this.wordless);
    for (const reading of [text, replyTo]) {
      for (const list of reading?.lists() ?? []) {
        for (const concern of this.concernsOf.get(list) ?? []) met.add(concern);
      }
    }
    return met;
  }
}

interface Readings {
  readonly text: Reading;
  readonly replyTo: Reading | undefined;
}

/** The evidence for a concern before it is held against what it takes to raise it. */
export interface Weighed {
  readonly concern: string;
  /** Sum of the weights of `evidence`. */
  readonly sum: number;
  /** 0 where no hint could make it enough. */
  readonly hint: number;
  readonly isCertain: boolean;
  readonly evidence: readonly Evidence[];
}

function raisedOf({ concern, sum, hint, isCertain, evidence }: Weighed): RaisedConcern[] {
  const score = hinted(sum, hint, isCertain);
  if (score < WEAK) return [];
  return [{ concern, strength: score >= RAISED ? 'strong' : 'weak', score, hint: score - sum, evidence }];
}

/** All evidence for a concern, the sum of its weights, and what hints add or take. */
function weigh(concern: CompiledConcern, draft: Draft, readings: Readings): Weighed {
  const evidence: Evidence[] = [];
  let sum = ROUNDING;
  let hint = 0;
  let isCertain = false;
  for (const detector of concern.detectors) {
    if (!mayMatch(detector, draft, readings)) continue;
    const found = evidenceOf(detector, concern.innocent, readings);
    if (!found) continue;
    evidence.push(found);
    sum += found.weight;
    hint += detector.hint ?? 0;
    isCertain ||= detector.isCertain === true;
  }
  if (sum + HINT_BOUND < WEAK) hint = 0;
  else if (concern.hints) hint += hintOf(concern.hints, draft, readings.text);
  return { concern: concern.name, sum, hint, isCertain, evidence };
}

/** Whether a detector's conditions hold and each of its lists has some hit: a cheap look before the close one. */
function mayMatch(
  { in: where, lists, surfaces, attached, circumstances }: CompiledDetector,
  draft: Draft,
  readings: Readings,
): boolean {
  const reading = readings[where];
  for (const list of lists) if (!reading?.has(list)) return false;
  if (surfaces && !surfaces.includes(draft.surface)) return false;
  if (circumstances && !circumstances.some((each) => draft.circumstances?.includes(each))) return false;
  return !attached || attached.some((kind) => draft.attachments?.includes(kind));
}

function evidenceOf(detector: CompiledDetector, innocent: readonly ListId[], readings: Readings): Evidence | undefined {
  const { name, weight, in: where } = detector;
  if (detector.lists.length === 0) return { detector: name, weight, in: placeOf(detector), spans: [] };
  const reading = readings[where];
  const hits = reading ? detectorHits(detector, innocent, reading) : [];
  if (!reading || hits.length === 0) return undefined;
  return { detector: name, weight, in: where, spans: spansOf(hits, reading.tokens) };
}

/** Where the evidence of a detector without words is. */
function placeOf({ attached, surfaces }: CompiledDetector): 'draft' | 'about' {
  return attached || surfaces ? 'draft' : 'about';
}

function detectorHits(detector: CompiledDetector, innocent: readonly ListId[], reading: Reading): readonly Hit[] {
  const claims = new Crowd(innocent.flatMap((list) => reading.hits(list)));
  const excused = excusedIn(detector.unless, reading);
  const lists = detector.lists.map((list) => {
    const hits = reading.hits(list);
    if (claims.isEmpty && excused.size === 0) return hits;
    return hits.filter((hit) => !isClaimed(hit, claims) && !excused.has(sentenceOf(hit, reading.tokens)));
  });
  const [only = []] = lists;
  return lists.length === 1 ? only : together(lists, detector.within, reading.tokens);
}

/** Innocent words take a hit with them, unless the hit says more than they do: 'my lady on labour ward'. */
function isClaimed(hit: Hit, claims: Crowd): boolean {
  return claims.someOver(hit, (claim) => !saysMore(hit, claim));
}

function saysMore(hit: Hit, claim: Hit): boolean {
  return hit.first <= claim.first && hit.last >= claim.last && hit.last - hit.first > claim.last - claim.first;
}

/** The sentences in which something excuses all else. */
function excusedIn(unless: ListId | undefined, reading: Reading): ReadonlySet<number> {
  const excuses = unless === undefined ? [] : reading.hits(unless);
  return new Set(excuses.map((excuse) => sentenceOf(excuse, reading.tokens)));
}

function sentenceOf({ first }: Hit, tokens: Tokens): number {
  return tokens.sentence[first] as number;
}
