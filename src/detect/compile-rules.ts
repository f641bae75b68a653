import type { Detector, Hints, Rules, RunningPack } from '../pack/schema';
import { compileHints, type CompiledHints } from './hints';
import { parseWithin, type Within } from './near';
import { TableBuilder, type ListId, type PhraseTable } from './phrase-table';

/** What is recognised: all phrases in one table, and for each concern which lists speak for it. Plain data. */
export interface Recognition {
  readonly table: PhraseTable;
  readonly concerns: readonly CompiledConcern[];
}

/** Rules as they run, with the packs that come with them. */
export interface CompiledRules extends Recognition {
  readonly packs: readonly RunningPack[];
}

export interface CompiledConcern {
  readonly name: string;
  readonly detectors: readonly CompiledDetector[];
  readonly innocent: readonly ListId[];
  readonly hints?: CompiledHints;
}

export interface CompiledDetector extends Pick<Detector, 'in' | 'weight' | 'attached' | 'surfaces' | 'circumstances'> {
  readonly name: string;
  /** The lists whose hits must stand together; one for `phrases`, none when the conditions are the evidence. */
  readonly lists: readonly ListId[];
  readonly within: Within;
  readonly unless?: ListId;
  /** What meeting it adds to the concern's hint. */
  readonly hint?: number;
  /** Seen by its form or named by the organisation itself: hints do not speak against it. */
  readonly isCertain?: true;
}

/** Made when the extension is built. Throws a `PatternError` for rules that were not checked (see `loadRules`). */
export function compileRules({ lexicons, concerns, hints, packs }: Rules): CompiledRules {
  const builder = TableBuilder.ofLexicons(new Map(lexicons.map(({ lexicon, entries }) => [lexicon, entries])));
  const compiled = concerns.map(({ concern, detectors, innocent }) => {
    const own = hints.find((each) => each.hints === concern);
    return {
      name: concern,
      detectors: Object.entries(detectors).map(([name, detector]) => compileDetector(name, detector, own, builder)),
      innocent: innocent.length > 0 ? [builder.add(innocent)] : [],
      ...(own && { hints: compileHints(own, builder) }),
    };
  });
  return { table: builder.build(), concerns: compiled, packs };
}

function compileDetector(
  name: string,
  detector: Detector,
  hints: Hints | undefined,
  builder: TableBuilder,
): CompiledDetector {
  const { in: where, weight, attached, surfaces, circumstances, near, identifier, within, unless } = detector;
  const hint = hints?.detectors[name];
  const phrases = detector.phrases ?? (identifier && [`<${identifier}>`]);
  return {
    name,
    in: where,
    weight,
    attached,
    surfaces,
    ...(circumstances && { circumstances }),
    lists: (near ?? (phrases ? [phrases] : [])).map((list) => builder.add(list)),
    within: parseWithin(within),
    ...(unless.length > 0 && { unless: builder.add(unless) }),
    ...(hint !== undefined && { hint }),
    ...(identifier && { isCertain: true }),
  };
}

/** A pack's own phrases, added to what all packs share: small enough to be compiled when a pack comes into force. */
export function withPack({ table, concerns }: Recognition, pack: RunningPack): Recognition {
  const builder = TableBuilder.onto(table);
  const extended = concerns.map((concern) => {
    const rules = pack.rules.filter((rule) => rule.concern === concern.name);
    const also = rules.flatMap((rule) => rule.also);
    const except = rules.flatMap((rule) => rule.except);
    return {
      ...concern,
      detectors: also.length > 0 ? [...concern.detectors, ownPhrases(builder.add(also))] : concern.detectors,
      innocent: except.length > 0 ? [...concern.innocent, builder.add(except)] : concern.innocent,
    };
  });
  const own = ownConcerns(pack, concerns, builder);
  return { table: builder.build(), concerns: [...own, ...extended] };
}

/** What only this organisation has, before what all have: its pack's phrases are all there is to know it by. */
function ownConcerns(pack: RunningPack, known: readonly CompiledConcern[], builder: TableBuilder): CompiledConcern[] {
  const names = new Set(pack.rules.map((rule) => rule.concern));
  for (const { name } of known) names.delete(name);
  return [...names].map((name) => {
    const rules = pack.rules.filter((rule) => rule.concern === name);
    const except = rules.flatMap((rule) => rule.except);
    return {
      name,
      detectors: [ownPhrases(builder.add(rules.flatMap((rule) => rule.also)))],
      innocent: except.length > 0 ? [builder.add(except)] : [],
    };
  });
}

function ownPhrases(list: ListId): CompiledDetector {
  return {
    name: 'also',
    in: 'text',
    weight: 1,
    attached: undefined,
    surfaces: undefined,
    lists: [list],
    within: 'sentence',
    isCertain: true,
  };
}
