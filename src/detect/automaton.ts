import { Flag, type Tokens } from '../text/tokens';
import { ANY, buildPositions, type Lexicons, type Positions } from './positions';
import { Side } from './side';
import { UNKNOWN, Vocabulary } from './vocabulary';

/** One place where a pattern matched: its first and last token, and the tokens that are its words (not its gaps). */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly words: readonly number[];
}

/** A hit of the pattern with this number. */
export interface PatternHit extends Hit {
  readonly pattern: number;
}

/** Token flags, as bits of a mask: as many as `Flag` has. */
const FLAGS = Object.values(Flag);
const NONE: readonly number[] = [];

/**
 * Finds all patterns in a text in one walk over its tokens. Every match of a pattern goes through one of its anchors: the
 * places, chosen when it was built, whose words are rarest. Only where an anchor's word stands is the pattern tried, from
 * there back to a beginning and on to each end. Most words are no anchor and cost one look-up, however many patterns
 * there are. A pattern has no loops, so a trial is bounded by its length, and time is linear in the text.
 */
export class Automaton {
  private readonly table: Table;
  private readonly vocabulary: Vocabulary;
  /** Symbol -> the anchors that a token with it may stand at. */
  private readonly anchorsBySymbol: readonly (readonly number[])[];
  /** Bit of a token flag -> the anchors that a token with it may stand at. */
  private readonly anchorsByFlag: readonly (readonly number[])[];
  /** The token flags at which any pattern is anchored. */
  private readonly anchorFlags: number;
  /** Token -> symbol of its word, kept from text to text. */
  private symbols = new Int32Array(256);

  constructor(patterns: readonly string[], lexicons: Lexicons) {
    const positions = buildPositions(patterns, lexicons);
    const vocabulary = new Vocabulary(positions.words);
    const byWord: number[][] = positions.words.map(() => []);
    for (const anchor of positions.anchors) {
      for (const word of positions.sets[positions.set[anchor] as number] ?? []) byWord[word]?.push(anchor);
    }
    this.table = tableOf(positions);
    this.vocabulary = vocabulary;
    this.anchorsBySymbol = vocabulary.mapSymbols((words) =>
      words.length === 1
        ? (byWord[words[0] as number] ?? NONE)
        : [...new Set(words.flatMap((word) => byWord[word] ?? NONE))],
    );
    this.anchorsByFlag = FLAGS.map((flag) =>
      positions.anchors.filter((anchor) => ((positions.classes[anchor] as number) & flag) !== 0),
    );
    this.anchorFlags = FLAGS.filter((_, bit) => this.anchorsByFlag[bit]?.length).reduce((mask, flag) => mask | flag, 0);
  }

  /** All hits in `tokens` of `text`, by their last token; none crosses the end of a sentence. */
  find(text: string, tokens: Tokens): PatternHit[] {
    const { vocabulary, anchorFlags } = this;
    const symbols = this.symbolsOf(tokens);
    const search = new Search(this.table, vocabulary, symbols, text, tokens);
    for (let index = 0; index < tokens.count; index++) {
      const symbol = symbols[index] as number;
      if (symbol !== UNKNOWN) {
        for (const anchor of this.anchorsBySymbol[symbol] as readonly number[]) search.through(anchor, index);
      }
      const flags = (tokens.flags[index] as number) & anchorFlags;
      if (flags !== 0) this.throughFlags(flags, index, search);
    }
    return search.hits();
  }

  private symbolsOf(tokens: Tokens): Int32Array {
    if (this.symbols.length < tokens.count) this.symbols = new Int32Array(tokens.hash.length);
    for (let index = 0; index < tokens.count; index++) {
      this.symbols[index] = this.vocabulary.symbolOf(tokens.hash[index] as number);
    }
    return this.symbols;
  }

  private throughFlags(flags: number, index: number, search: Search): void {
    FLAGS.forEach((flag, bit) => {
      if ((flags & flag) === 0) return;
      for (const anchor of this.anchorsByFlag[bit] as readonly number[]) search.through(anchor, index);
    });
  }
}

/** The positions as flat arrays, and the sides of their junctions indexed for the search. */
interface Table {
  readonly set: Int32Array;
  readonly sets: readonly Int32Array[];
  readonly classes: Int32Array;
  readonly pattern: Int32Array;
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** Position -> what may stand right after it, and right before it. */
  readonly after: readonly (readonly Side[])[];
  readonly before: readonly (readonly Side[])[];
}

const NO_SIDES: readonly Side[] = [];

function tableOf(positions: Positions): Table {
  const firsts = positions.junctions.map((junction) => new Side(junction.firsts));
  const lasts = positions.junctions.map((junction) => new Side(junction.lasts));
  return {
    set: Int32Array.from(positions.set),
    sets: positions.sets,
    classes: Int32Array.from(positions.classes),
    pattern: Int32Array.from(positions.pattern),
    first: Uint8Array.from(positions.first, Number),
    last: Uint8Array.from(positions.last, Number),
    after: positions.out.map((junctions) => junctions?.map((junction) => firsts[junction] as Side) ?? NO_SIDES),
    before: positions.into.map((junctions) => junctions?.map((junction) => lasts[junction] as Side) ?? NO_SIDES),
  };
}

/** A way through a pattern, walked from its anchor; `from` is the step before this one. */
interface Path {
  readonly position: number;
  readonly index: number;
  readonly gaps: number;
  readonly from: Path | undefined;
}

const NOWHERE: readonly Path[] = [];

/** The search of one text. */
class Search {
  /** Pattern and last token -> the best way to match it there. */
  private readonly found = new Map<number, PatternHit & { readonly gaps: number }>();
  private readonly words: PatternHit[] = [];

  constructor(
    private readonly table: Table,
    private readonly vocabulary: Vocabulary,
    private readonly symbols: Int32Array,
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  hits(): PatternHit[] {
    if (this.found.size === 0) return this.words;
    return [...this.words, ...this.found.values()].sort((a, b) => a.last - b.last || a.pattern - b.pattern);
  }

  /** Takes up every match that has token `index` at this position. */
  through(anchor: number, index: number): void {
    const { first, last, before, after } = this.table;
    if (!first[anchor] && !this.goesOn(anchor, before, index, -1)) return;
    if (!last[anchor] && !this.goesOn(anchor, after, index, 1)) return;
    if (isAlone(anchor, before) && isAlone(anchor, after)) return this.takeWord(anchor, index);
    const start: Path = { position: anchor, index, gaps: 0, from: undefined };
    const beginning = this.beginningOf(start);
    if (!beginning) return;
    for (const end of this.endsOf(start)) this.take(beginning, end);
  }

  /** Whether the token beside one at this position can stand at a position beside it. Most trials end here. */
  private goesOn(position: number, neighbours: Table['after'], index: number, by: 1 | -1): boolean {
    const next = index + by;
    if (!this.isBeside(index, next)) return false;
    for (const side of neighbours[position] as readonly Side[]) {
      if (side.at(this.table, this.wordsAt(next), this.tokens.flags[next] as number).length > 0) return true;
    }
    return false;
  }

  /** The words that token `index` is a form of. */
  private wordsAt(index: number): readonly number[] {
    const symbol = this.symbols[index] as number;
    return symbol === UNKNOWN ? NONE : this.vocabulary.wordsOf(symbol);
  }

  private isBeside(index: number, next: number): boolean {
    const { count, sentence } = this.tokens;
    return next >= 0 && next < count && sentence[next] === sentence[index];
  }

  /** The way back to a beginning with the fewest gap words, and of those the longest: a mark no wider than was meant. */
  private beginningOf(start: Path): Path | undefined {
    let best: Path | undefined;
    for (let paths: readonly Path[] = [start]; paths.length > 0; paths = this.step(paths, this.table.before, -1)) {
      for (const path of paths) {
        if (this.table.first[path.position] && (best === undefined || path.gaps <= best.gaps)) best = path;
      }
    }
    return best;
  }

  /** The way on to each token where the pattern can end. */
  private endsOf(start: Path): Path[] {
    const ends: Path[] = [];
    for (let paths: readonly Path[] = [start]; paths.length > 0; paths = this.step(paths, this.table.after, 1)) {
      for (const path of paths) if (this.table.last[path.position]) ends.push(path);
    }
    return ends;
  }

  private step(paths: readonly Path[], neighbours: Table['after'], by: 1 | -1): readonly Path[] {
    const before = (paths[0] as Path).index;
    const index = before + by;
    if (!this.isBeside(before, index)) return NOWHERE;
    const words = this.wordsAt(index);
    const flags = this.tokens.flags[index] as number;
    const reached: Path[] = [];
    for (const path of paths) {
      for (const side of neighbours[path.position] as readonly Side[]) {
        for (const position of side.at(this.table, words, flags)) {
          this.reach({ position, index, gaps: path.gaps, from: path }, reached);
        }
      }
    }
    return reached.length > 0 ? reached : NOWHERE;
  }

  private reach({ position, index, gaps: before, from }: Path, reached: Path[]): void {
    const gaps = before + (this.isGap(position) ? 1 : 0);
    const known = reached.findIndex((other) => other.position === position);
    if (known === -1) reached.push({ position, index, gaps, from });
    else if (gaps < (reached[known] as Path).gaps) reached[known] = { position, index, gaps, from };
  }

  private isGap(position: number): boolean {
    return this.table.classes[position] === ANY;
  }

  /** A match of a single word. */
  private takeWord(anchor: number, index: number): void {
    if (!this.vocabulary.confirms(this.text, this.tokens, index)) return;
    this.words.push({ pattern: this.table.pattern[anchor] as number, first: index, last: index, words: [index] });
  }

  private take(beginning: Path, end: Path): void {
    const pattern = this.table.pattern[end.position] as number;
    const key = pattern * 2 ** 21 + end.index;
    const gaps = beginning.gaps + end.gaps;
    const known = this.found.get(key);
    if (known && (known.gaps < gaps || (known.gaps === gaps && known.first <= beginning.index))) return;
    const words = [...this.wordsOf(beginning), ...this.wordsOf(end).reverse().slice(1)];
    if (!words.every((index) => this.vocabulary.confirms(this.text, this.tokens, index))) return;
    this.found.set(key, { pattern, first: words[0] as number, last: end.index, words, gaps });
  }

  /** The words of a way, from its far end to the anchor. */
  private wordsOf(path: Path): number[] {
    const words: number[] = [];
    for (let at: Path | undefined = path; at !== undefined; at = at.from) {
      if (!this.isGap(at.position)) words.push(at.index);
    }
    return words;
  }
}

function isAlone(position: number, neighbours: Table['after']): boolean {
  return neighbours[position]?.length === 0;
}
