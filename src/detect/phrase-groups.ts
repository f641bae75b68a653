import { Automaton } from './automaton';
import type { Hit } from './search';
import { IDENTIFIERS, identifiersIn, type Identifier } from './identifiers';
import type { Lexicons } from './lexicon-book';
import { Tokens } from '../text/tokens';
import { tokenise } from '../text/tokenise';

/** A list of phrases that count as one: a detector's, one side of a `near`, what is innocent. */
export type GroupId = number;

/** A phrase that is nothing but an identifier: `<phone>`. */
const identifierPhrases: ReadonlyMap<string, Identifier> = new Map(IDENTIFIERS.map((kind) => [`<${kind}>`, kind]));

/**
 * Gathers the phrase lists of all detectors, each phrase once, and compiles them to one automaton.
 * Reading a text finds the hits of every list at the same time.
 */
export class PhraseGroups {
  private readonly patterns = new Map<string, number>();
  /** Pattern -> the groups it is in. */
  private readonly groupsOf: GroupId[][] = [];
  private readonly identifiers = new Map<Identifier, GroupId[]>();
  private count = 0;

  /** Adds a list and gives its id. */
  add(phrases: readonly string[]): GroupId {
    const group = this.count++;
    for (const phrase of phrases) {
      const identifier = identifierPhrases.get(phrase);
      if (identifier) this.addIdentifier(identifier, group);
      else this.addPattern(phrase, group);
    }
    return group;
  }

  compile(lexicons: Lexicons): Reader {
    return new Reader(new Automaton([...this.patterns.keys()], lexicons), this.groupsOf, this.identifiers);
  }

  private addIdentifier(identifier: Identifier, group: GroupId): void {
    this.identifiers.set(identifier, [...(this.identifiers.get(identifier) ?? []), group]);
  }

  private addPattern(phrase: string, group: GroupId): void {
    (this.groupsOf[this.patternOf(phrase)] ??= []).push(group);
  }

  private patternOf(phrase: string): number {
    const pattern = this.patterns.get(phrase) ?? this.patterns.size;
    this.patterns.set(phrase, pattern);
    return pattern;
  }
}

const NO_HITS: readonly Hit[] = [];

/** One text with all that was found in it. Valid until its reader reads the next. */
export interface Reading {
  readonly tokens: Tokens;
  /** The groups that have hits. */
  groups(): Iterable<GroupId>;
  has(group: GroupId): boolean;
  /** The group's hits in order of their first token; a hit inside another of the same group is left out. */
  hits(group: GroupId): readonly Hit[];
}

/** Reads texts; keeps its token buffers from one to the next. */
export class Reader {
  private readonly tokens = new Tokens();

  constructor(
    private readonly automaton: Automaton,
    private readonly groupsOf: readonly (readonly GroupId[] | undefined)[],
    private readonly identifiers: ReadonlyMap<Identifier, readonly GroupId[]>,
  ) {}

  read(text: string, tokens: Tokens = this.tokens): Reading {
    tokenise(text, tokens);
    const found = new Map<GroupId, Hit[]>();
    const add = (group: GroupId, hit: Hit) => {
      const hits = found.get(group);
      if (hits) hits.push(hit);
      else found.set(group, [hit]);
    };
    for (const hit of this.automaton.find(text, tokens))
      for (const group of this.groupsOf[hit.pattern] ?? []) add(group, hit);
    const identifiers = identifiersIn(text);
    for (const [kind, groups] of this.identifiers) {
      const hits = identifiers(kind).flatMap((span) => hitOf(span.start, span.end, tokens));
      for (const hit of hits) for (const group of groups) add(group, hit);
    }
    return {
      tokens,
      groups: () => found.keys(),
      has: (group) => found.has(group),
      hits: (group) => tidied(group, found),
    };
  }
}

function tidied(group: GroupId, found: Map<GroupId, Hit[]>): readonly Hit[] {
  const hits = found.get(group);
  if (hits === undefined) return NO_HITS;
  if (hits.length < 2) return hits;
  const tidy = tidyHits(hits);
  found.set(group, tidy);
  return tidy;
}

/** The tokens under a span, as a hit. */
function hitOf(start: number, end: number, tokens: Tokens): Hit[] {
  const words: number[] = [];
  for (let index = 0; index < tokens.count; index++) {
    if ((tokens.end[index] as number) > start && (tokens.start[index] as number) < end) words.push(index);
  }
  return words.length > 0 ? [{ first: words[0] as number, last: words.at(-1) as number, words }] : [];
}

/** Sorts hits and drops each that lies within another. */
function tidyHits(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const before = kept.at(-1);
    if (before === undefined || hit.last > before.last) kept.push(hit);
  }
  return kept;
}
