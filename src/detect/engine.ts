import type { Draft } from '../draft';
import type { Evidence } from '../finding';
import type { Detector, Rules, RunningPack } from '../pack/schema';
import { Tokens } from '../text/tokens';
import type { Hit } from './search';
import { overlap, parseWithin, together, type Within } from './near';
import { PhraseGroups, type GroupId, type Reader, type Reading } from './phrase-groups';
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
  /** Sum of the weights of `evidence`. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Recognises concerns in drafts: rule files compiled, with one pack's own phrases where a pack is given. */
export class Engine {
  private readonly reader: Reader;
  private readonly concerns: readonly CompiledConcern[];
  /** Group -> the concern whose evidence it is. */
  private readonly concernOf = new Map<GroupId, CompiledConcern>();
  private readonly replyTokens = new Tokens();

  constructor(rules: Rules, pack?: RunningPack) {
    const groups = new PhraseGroups();
    this.concerns = rules.concerns.map((concern) => compileConcern(concern, pack, groups));
    for (const concern of this.concerns) {
      for (const { lists } of concern.detectors) for (const list of lists) this.concernOf.set(list, concern);
    }
    this.reader = groups.compile(new Map(rules.lexicons.map(({ lexicon, entries }) => [lexicon, entries])));
  }

  /** Every concern with at least weak evidence. */
  judge(draft: Draft): RaisedConcern[] {
    const readings = this.readingsOf(draft);
    const met = this.metBy(readings);
    return this.concerns.flatMap((concern) =>
      concern.isWordless || met.has(concern) ? judgeConcern(concern, draft, readings) : [],
    );
  }

  private readingsOf(draft: Draft): Readings {
    return {
      text: this.reader.read(draft.text),
      replyTo: draft.replyTo ? this.reader.read(draft.replyTo, this.replyTokens) : undefined,
    };
  }

  /** The concerns that some words speak for: of most drafts none, and the rest need not be looked at. */
  private metBy({ text, replyTo }: Readings): ReadonlySet<CompiledConcern> {
    const met = new Set<CompiledConcern>();
    for (const reading of [text, replyTo]) {
      for (const group of reading?.groups() ?? []) {
        const concern = this.concernOf.get(group);
        if (concern) met.add(concern);
      }
    }
    return met;
  }
}

interface Readings {
  readonly text: Reading;
  readonly replyTo: Reading | undefined;
}

interface CompiledDetector extends Pick<Detector, 'in' | 'weight' | 'attached' | 'surfaces'> {
  readonly name: string;
  /** The lists whose hits must stand together; one for `phrases`, none when the conditions are the evidence. */
  readonly lists: readonly GroupId[];
  readonly within: Within;
  readonly unless: GroupId | undefined;
}

interface CompiledConcern {
  readonly name: string;
  readonly detectors: readonly CompiledDetector[];
  readonly innocent: GroupId;
  /** Whether a detector needs no words. */
  readonly isWordless: boolean;
}

function compileConcern(
  concern: Rules['concerns'][number],
  pack: RunningPack | undefined,
  groups: PhraseGroups,
): CompiledConcern {
  const rules = pack?.rules.filter((each) => each.concern === concern.concern) ?? [];
  const also = rules.flatMap((rule) => rule.also);
  const except = rules.flatMap((rule) => rule.except);
  const detectors = Object.entries(concern.detectors).map(([name, detector]) =>
    compileDetector(name, detector, groups),
  );
  if (also.length > 0) detectors.push(ownPhrases(also, groups));
  return {
    name: concern.concern,
    detectors,
    innocent: groups.add([...concern.innocent, ...except]),
    isWordless: detectors.some(({ lists }) => lists.length === 0),
  };
}

function compileDetector(name: string, detector: Detector, groups: PhraseGroups): CompiledDetector {
  const phrases = detector.phrases ?? (detector.identifier && [`<${detector.identifier}>`]);
  const lists = detector.near ?? (phrases ? [phrases] : []);
  return {
    name,
    in: detector.in,
    weight: detector.weight,
    attached: detector.attached,
    surfaces: detector.surfaces,
    lists: lists.map((list) => groups.add(list)),
    within: parseWithin(detector.within),
    unless: detector.unless.length > 0 ? groups.add(detector.unless) : undefined,
  };
}

function ownPhrases(phrases: readonly string[], groups: PhraseGroups): CompiledDetector {
  const everywhere = { attached: undefined, surfaces: undefined, unless: undefined, within: 'sentence' } as const;
  return { name: 'also', in: 'text', weight: RAISED, lists: [groups.add(phrases)], ...everywhere };
}

function judgeConcern(concern: CompiledConcern, draft: Draft, readings: Readings): RaisedConcern[] {
  const { score, evidence } = weigh(concern, draft, readings);
  if (score < WEAK) return [];
  return [{ concern: concern.name, strength: score >= RAISED ? 'strong' : 'weak', score, evidence }];
}

/** All evidence for a concern, and the sum of its weights. */
function weigh(concern: CompiledConcern, draft: Draft, readings: Readings): Pick<RaisedConcern, 'score' | 'evidence'> {
  const evidence: Evidence[] = [];
  let score = ROUNDING;
  for (const detector of concern.detectors) {
    if (!mayMatch(detector, draft, readings)) continue;
    const found = evidenceOf(detector, concern.innocent, readings);
    if (!found) continue;
    evidence.push(found);
    score += found.weight;
  }
  return { score, evidence };
}

/** Whether a detector's conditions hold and each of its lists has some hit: a cheap look before the close one. */
function mayMatch(
  { in: where, lists, surfaces, attached }: CompiledDetector,
  draft: Draft,
  readings: Readings,
): boolean {
  const reading = readings[where];
  for (const list of lists) if (!reading?.has(list)) return false;
  if (surfaces && !surfaces.includes(draft.surface)) return false;
  return !attached || attached.some((kind) => draft.attachments?.includes(kind));
}

function evidenceOf(detector: CompiledDetector, innocent: GroupId, readings: Readings): Evidence | undefined {
  const { name, weight, in: where } = detector;
  if (detector.lists.length === 0) return { detector: name, weight, in: 'draft', spans: [] };
  const reading = readings[where];
  const hits = reading ? detectorHits(detector, innocent, reading) : [];
  if (!reading || hits.length === 0) return undefined;
  return { detector: name, weight, in: where, spans: spansOf(hits, reading.tokens) };
}

function detectorHits(detector: CompiledDetector, innocent: GroupId, reading: Reading): readonly Hit[] {
  const claims = reading.hits(innocent);
  const excuses = detector.unless === undefined ? [] : reading.hits(detector.unless);
  const lists = detector.lists.map((list) => {
    const hits = reading.hits(list);
    if (claims.length === 0 && excuses.length === 0) return hits;
    return hits.filter((hit) => !isClaimed(hit, claims) && !isExcused(hit, excuses, reading.tokens));
  });
  const [only = []] = lists;
  return lists.length === 1 ? only : together(lists, detector.within, reading.tokens);
}

/** Innocent words take a hit with them, unless the hit says more than they do: 'my lady on labour ward'. */
function isClaimed(hit: Hit, claims: readonly Hit[]): boolean {
  return claims.some((claim) => overlap(hit, claim) && !saysMore(hit, claim));
}

function saysMore(hit: Hit, claim: Hit): boolean {
  return hit.first <= claim.first && hit.last >= claim.last && hit.last - hit.first > claim.last - claim.first;
}

function isExcused(hit: Hit, excuses: readonly Hit[], tokens: Tokens): boolean {
  return excuses.some((excuse) => tokens.sentence[excuse.first] === tokens.sentence[hit.first]);
}
