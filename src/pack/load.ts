import type * as z from 'zod/mini';
import { eventProblems } from './event-rules';
import { placeKey } from './place';
import { phraseProblems, referencesOf } from './phrase';
import { pathText, problemsOf, RuleErrors, type Problem } from './problem';
import {
  concernSchema,
  hintsSchema,
  lexiconSchema,
  packSchema,
  type Concern,
  type Hints,
  type Lexicon,
  type Pack,
  type AuthoredRules,
} from './schema';
import { didYouMean } from './suggest';

/** A rule file as read: its name for error messages, and its content as plain data. */
export interface Source {
  readonly file: string;
  readonly data: unknown;
}

export interface Sources {
  readonly lexicons: readonly Source[];
  readonly concerns: readonly Source[];
  readonly hints: readonly Source[];
  readonly packs: readonly Source[];
}

/**
 * Parses and checks rule files, each by its schema and all against each other.
 * Throws `RuleErrors` with every problem found, each with file, path, value and what is allowed.
 */
export function loadRules(sources: Sources): AuthoredRules {
  const problems: Problem[] = [];
  const lexicons = parseAll<Lexicon>(sources.lexicons, lexiconSchema, problems);
  const concerns = parseAll<Concern>(sources.concerns, concernSchema, problems);
  const hints = parseAll<Hints>(sources.hints, hintsSchema, problems);
  const packs = parseAll<Pack>(sources.packs, packSchema, problems);
  const names = new Set(concerns.map(({ value }) => value.concern));
  const lexiconNames = new Set(lexicons.map(({ value }) => value.lexicon));
  problems.push(
    ...duplicates(lexicons, 'lexicon', (lexicon) => lexicon.lexicon),
    ...duplicates(concerns, 'concern', (concern) => concern.concern),
    ...duplicates(hints, 'hints', (each) => each.hints),
    ...duplicates(packs, 'id', (pack) => pack.id),
    ...new PatternChecker(lexicons.map(({ value }) => value)).check(lexicons, concerns, packs),
    ...hints.flatMap((each) => hintsProblems(each, values(concerns), lexiconNames)),
    ...packs.flatMap((pack) => packProblems(pack, names)),
  );
  if (problems.length > 0) throw new RuleErrors(problems);
  return {
    lexicons: values(lexicons),
    concerns: values(concerns),
    hints: values(hints),
    packs: values(packs),
  };
}

interface Parsed<T> {
  readonly file: string;
  readonly value: T;
}

function values<T>(parsed: readonly Parsed<T>[]): T[] {
  return parsed.map(({ value }) => value);
}

function parseAll<T>(sources: readonly Source[], schema: z.ZodMiniType<T>, problems: Problem[]): Parsed<T>[] {
  return sources.flatMap(({ file, data }) => {
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return [{ file, value: result.data }];
    problems.push(...problemsOf(file, data, result.error.issues, schema));
    return [];
  });
}

function duplicates<T>(parsed: readonly Parsed<T>[], path: string, idOf: (value: T) => string): Problem[] {
  const seen = new Map<string, string>();
  return parsed.flatMap(({ file, value }) => {
    const id = idOf(value);
    const earlier = seen.get(id);
    seen.set(id, earlier ?? file);
    return earlier === undefined ? [] : [{ file, path, value: id, message: `this id is already taken by ${earlier}` }];
  });
}

function packProblems({ file, value: pack }: Parsed<Pack>, concerns: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  pack.rules.forEach((rule, index) => {
    const complain = (key: string, value: string, message: string) =>
      problems.push({ file, path: pathText(['rules', index, key]), value, message });
    if (!concerns.has(rule.concern)) {
      complain('concern', rule.concern, noSuch('concern', rule.concern, [...concerns].sort()));
    }
    const place = placeKey(rule);
    if (seen.has(place)) {
      complain(
        'concern',
        rule.concern,
        'this pack already has a rule for this concern, for the same accounts, sites, surfaces and occasions',
      );
    }
    seen.add(place);
    if (rule.contact !== undefined && !(rule.contact in pack.contacts)) {
      complain('contact', rule.contact, noSuch('contact', rule.contact, Object.keys(pack.contacts)));
    }
  });
  return [...problems, ...eventProblems(file, pack.events ?? [], pack.contacts)];
}

/** Hints may only name what is there. */
function hintsProblems(
  { file, value: { hints, lexicons, detectors } }: Parsed<Hints>,
  concerns: readonly Concern[],
  known: ReadonlySet<string>,
): Problem[] {
  const concern = concerns.find((each) => each.concern === hints);
  if (!concern) {
    const names = concerns.map((each) => each.concern).sort();
    return [{ file, path: 'hints', value: hints, message: noSuch('concern', hints, names) }];
  }
  const there = Object.keys(concern.detectors);
  return [
    ...Object.keys(detectors)
      .filter((name) => !there.includes(name))
      .map((name) => ({
        file,
        path: pathText(['detectors', name]),
        value: name,
        message: noSuch('detector', name, there),
      })),
    ...Object.keys(lexicons).flatMap((name) =>
      phraseProblems(`<${name}>`, known).map((message) => ({
        file,
        path: pathText(['lexicons', name]),
        value: name,
        message,
      })),
    ),
  ];
}

function noSuch(what: string, value: string, there: readonly string[]): string {
  return `no such ${what}; there are: ${there.join(', ')}${didYouMean(value, there)}`;
}

/** Reads every phrase of every file, so that a bad one is told with its place. */
class PatternChecker {
  private readonly names: ReadonlySet<string>;
  private readonly uses = new Map<string, Set<string>>();

  constructor(lexicons: readonly Lexicon[]) {
    this.names = new Set(lexicons.map(({ lexicon }) => lexicon));
  }

  check(
    lexicons: readonly Parsed<Lexicon>[],
    concerns: readonly Parsed<Concern>[],
    packs: readonly Parsed<Pack>[],
  ): Problem[] {
    return [
      ...lexicons.flatMap(({ file, value }) => this.phrases(file, ['entries'], value.entries, value.lexicon)),
      ...concerns.flatMap(({ file, value }) => [
        ...this.phrases(file, ['innocent'], value.innocent),
        ...Object.entries(value.detectors).flatMap(([name, detector]) => {
          const path = ['detectors', name];
          return [
            ...this.phrases(file, [...path, 'phrases'], detector.phrases ?? []),
            ...this.phrases(file, [...path, 'unless'], detector.unless),
            ...(detector.near ?? []).flatMap((list, index) => this.phrases(file, [...path, 'near', index], list)),
          ];
        }),
      ]),
      ...packs.flatMap(({ file, value }) =>
        value.rules.flatMap((rule, index) => [
          ...this.phrases(file, ['rules', index, 'also'], rule.also),
          ...this.phrases(file, ['rules', index, 'except'], rule.except),
        ]),
      ),
      ...lexicons.flatMap(({ file, value }) => this.cycle(file, value.lexicon)),
    ];
  }

  private phrases(
    file: string,
    path: readonly (string | number)[],
    list: readonly string[],
    within?: string,
  ): Problem[] {
    return list.flatMap((phrase, index) =>
      this.phrase(phrase, within).map((message) => ({
        file,
        path: pathText([...path, index]),
        value: phrase,
        message,
      })),
    );
  }

  private phrase(phrase: string, within: string | undefined): string[] {
    if (within) for (const name of referencesOf(phrase)) this.use(within, name);
    return phraseProblems(phrase, this.names);
  }

  private use(lexicon: string, name: string): void {
    const used = this.uses.get(lexicon);
    if (used) used.add(name);
    else this.uses.set(lexicon, new Set([name]));
  }

  private cycle(file: string, lexicon: string): Problem[] {
    const reached = new Set<string>();
    const queue = [...(this.uses.get(lexicon) ?? [])];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (reached.has(name)) continue;
      reached.add(name);
      queue.push(...(this.uses.get(name) ?? []));
    }
    if (!reached.has(lexicon)) return [];
    return [{ file, path: 'entries', value: undefined, message: `lexicon <${lexicon}> contains itself` }];
  }
}
