import { encode, isOperator } from './alphabet';
import { BUILT_IN, builtInFrequency } from './builtin';
import { parsePattern, PatternError, type Pattern } from './pattern';
import { costOf, phrasesOf, type FrequencyOf, type Symbols } from './symbols';

/** A list of phrases that count as one: a lexicon, a detector's, one side of a `near`, what is innocent. */
export type ListId = number;

/** Entries of lexicons by name; each is a pattern. */
type Lexicons = ReadonlyMap<string, readonly string[]>;

/**
 * Phrase lists, compiled: plain data that is made when the extension is built and is ready as soon as it is read.
 * A list refers only to lists before it, so one walk over the lists finds everything.
 */
export interface PhraseTable {
  /** Words, `=words` and `<references>`, joined by spaces. The place of each is its number. */
  readonly atoms: string;
  /** The names of the lexicons, which are the first lists after the built-in ones. */
  readonly lexicons: readonly string[];
  /** How often each lexicon is met, in a thousand tokens. */
  readonly frequencies: readonly number[];
  /** For each list its single atoms in the first line and its phrases in a line each (see alphabet.ts). */
  readonly lists: readonly string[];
}

interface DraftList {
  readonly atoms: readonly string[];
  readonly phrases: readonly Symbols[];
}

/**
 * Compiles lexicons to a table with no other lists yet.
 * Throws a `PatternError` for a pattern that cannot be read, an unknown name, or a lexicon that contains itself.
 */
class LexiconCompiler {
  readonly names: string[] = [];
  readonly frequencies: number[] = [];
  readonly lists: DraftList[] = [];
  private readonly met = new Map<string, number | 'being read'>();

  constructor(private readonly sources: Lexicons) {}

  /** How often a lexicon is met; it is compiled first, with all it refers to. */
  readonly frequencyOf: FrequencyOf = (name) => {
    const known = builtInFrequency(name) ?? this.met.get(name);
    if (known === 'being read') throw new PatternError(`lexicon <${name}> contains itself`, 0);
    return known ?? this.compile(name);
  };

  private compile(name: string): number {
    const entries = this.sources.get(name);
    if (!entries) throw new PatternError(`there is no lexicon or token class <${name}>`, 0);
    this.met.set(name, 'being read');
    const patterns = entries.map(parsePattern);
    const list = draftList(patterns, this.frequencyOf);
    const frequency = patterns.reduce((sum, pattern) => sum + costOf(pattern, this.frequencyOf), 0);
    this.met.set(name, frequency);
    this.names.push(name);
    this.frequencies.push(Number(frequency.toPrecision(3)));
    this.lists.push(list);
    return frequency;
  }
}

function draftList(patterns: readonly Pattern[], frequencyOf: FrequencyOf): DraftList {
  // An optional or nested part may name a lexicon that no cost asks for; every name is to be known.
  patterns.forEach((pattern) => visitReferences(pattern, frequencyOf));
  const all = patterns.flatMap((pattern) => phrasesOf(pattern, frequencyOf));
  const isSingle = (symbols: Symbols) => symbols.length === 2 && symbols[0] === '^';
  return {
    atoms: [...new Set(all.filter(isSingle).map(([, atom]) => atom as string))],
    phrases: all.filter((symbols) => !isSingle(symbols)),
  };
}

function visitReferences(pattern: Pattern, visit: (name: string) => void): void {
  if (pattern.kind === 'reference') visit(pattern.name);
  else if (pattern.kind === 'optional') visitReferences(pattern.part, visit);
  else if (pattern.kind === 'sequence') pattern.parts.forEach((part) => visitReferences(part, visit));
  else if (pattern.kind === 'choice') pattern.options.forEach((option) => visitReferences(option, visit));
}

const NAME_ALONE = /^<([a-z][a-z0-9-]*)>$/;

/** Gathers lists of phrases, each once, and compiles them into a table: a new one, or one that is there already. */
export class TableBuilder {
  private readonly ids = new Map<string, ListId>();
  private readonly drafts: DraftList[] = [];

  private constructor(
    private readonly base: PhraseTable,
    private readonly lexiconLists: readonly DraftList[],
    private readonly frequencyOf: FrequencyOf,
  ) {}

  /** Throws a `PatternError` for a pattern that cannot be read, an unknown name, or a lexicon that contains itself. */
  static ofLexicons(lexicons: Lexicons): TableBuilder {
    const compiler = new LexiconCompiler(lexicons);
    for (const name of lexicons.keys()) compiler.frequencyOf(name);
    const { names, frequencies } = compiler;
    const base = { atoms: '', lexicons: names, frequencies, lists: [] };
    return new TableBuilder(base, compiler.lists, compiler.frequencyOf);
  }

  static onto(table: PhraseTable): TableBuilder {
    const frequencies = new Map(table.lexicons.map((name, index) => [name, table.frequencies[index] as number]));
    return new TableBuilder(table, [], (name) => {
      const known = builtInFrequency(name) ?? frequencies.get(name);
      if (known === undefined) throw new PatternError(`there is no lexicon or token class <${name}>`, 0);
      return known;
    });
  }

  /** Adds a list and gives its id; lists of the same phrases are one. Throws a `PatternError`. */
  add(phrases: readonly string[]): ListId {
    const key = phrases.join('\n');
    const known = this.ids.get(key) ?? this.lexiconOf(phrases);
    if (known !== undefined) return known;
    const id = BUILT_IN.length + this.base.lists.length + this.lexiconLists.length + this.drafts.length;
    this.drafts.push(draftList(phrases.map(parsePattern), this.frequencyOf));
    this.ids.set(key, id);
    return id;
  }

  build(): PhraseTable {
    const drafts = [...this.lexiconLists, ...this.drafts];
    if (drafts.length === 0) return this.base;
    const numbers = new Map(
      this.base.atoms
        .split(' ')
        .filter(Boolean)
        .map((atom, index) => [atom, index]),
    );
    for (const atom of byFrequency(drafts)) if (!numbers.has(atom)) numbers.set(atom, numbers.size);
    const numberOf = (atom: string) => numbers.get(atom) as number;
    const lists = drafts.map(({ atoms, phrases }) =>
      [
        encode(
          [...atoms].sort((a, b) => numberOf(a) - numberOf(b)),
          numberOf,
        ),
        ...unique(phrases.map((phrase) => encode(phrase, numberOf))),
      ].join('\n'),
    );
    return { ...this.base, atoms: [...numbers.keys()].join(' '), lists: [...this.base.lists, ...lists] };
  }

  /** A list that is one lexicon and nothing else is that lexicon. */
  private lexiconOf(phrases: readonly string[]): ListId | undefined {
    const name = phrases.length === 1 ? NAME_ALONE.exec(phrases[0] as string)?.[1] : undefined;
    const lexicon = name === undefined ? -1 : this.base.lexicons.indexOf(name);
    return lexicon === -1 ? undefined : BUILT_IN.length + lexicon;
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The atoms of lists, commonest first; those met equally often in the order of the alphabet, which packs best. */
function byFrequency(lists: readonly DraftList[]): string[] {
  const counts = new Map<string, number>();
  for (const { atoms, phrases } of lists) {
    for (const atom of [...atoms, ...phrases.flat()]) {
      if (!isOperator(atom)) counts.set(atom, (counts.get(atom) ?? 0) + 1);
    }
  }
  const band = (atom: string) => Math.min(counts.get(atom) as number, 40);
  return [...counts.keys()].sort((a, b) => band(b) - band(a) || (a < b ? -1 : 1));
}
