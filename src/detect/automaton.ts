import type { Tokens } from '../text/tokens';
import { Moves } from './moves';
import { buildPositions, isGap, type Lexicons, type Positions } from './positions';
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

/** Beyond this many cached states the cache starts afresh: memory stays bounded whatever a text does. */
const MOST_STATES = 4096;
const START = 0;

/**
 * Finds all patterns in a text in one walk over its tokens. The position automaton is made deterministic while it runs,
 * a state the first time it is reached (lazy subset construction, as in Thompson 1968 and RE2), so a token costs one
 * look-up however many patterns there are, and time is linear in the text whatever the patterns are.
 */
export class Automaton {
  private readonly positions: Positions;
  private readonly vocabulary: Vocabulary;
  /** Atom -> the states that begin a pattern with it. */
  private readonly startsByAtom: readonly (readonly number[])[];
  private readonly startsByClass: readonly number[];
  /** The token flags that any pattern asks about; others do not tell tokens apart. */
  private readonly relevantFlags: number;
  private readonly before: readonly (readonly number[])[];

  private states: Int32Array[] = [];
  private accepts: (readonly number[])[] = [];
  private stateNumbers = new Map<string, number>();
  private moves = new Moves();

  constructor(patterns: readonly string[], lexicons: Lexicons) {
    const positions = buildPositions(patterns, lexicons);
    this.positions = positions;
    this.vocabulary = new Vocabulary(positions.atoms);
    const startsByAtom: number[][] = positions.atoms.map(() => []);
    const startsByClass: number[] = [];
    const before: number[][] = Array.from({ length: positions.count }, () => []);
    let relevantFlags = 0;
    for (let state = 0; state < positions.count; state++) {
      const atom = positions.atom[state] as number;
      const classes = positions.classes[state] as number;
      if (positions.first[state]) {
        if (atom >= 0) startsByAtom[atom]?.push(state);
        if (classes) startsByClass.push(state);
      }
      if (!isGap(positions, state)) relevantFlags |= classes;
      for (const next of positions.follow[state] as readonly number[]) before[next]?.push(state);
    }
    this.startsByAtom = startsByAtom;
    this.startsByClass = startsByClass;
    this.before = before;
    this.relevantFlags = relevantFlags;
    this.forget();
  }

  /** All hits in `tokens` of `text`, by their last token; none crosses the end of a sentence. */
  find(text: string, tokens: Tokens): PatternHit[] {
    const { vocabulary, relevantFlags } = this;
    const hits: PatternHit[] = [];
    let state = START;
    let sentence = 0;
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.sentence[index] !== sentence) {
        sentence = tokens.sentence[index] as number;
        state = START;
      }
      const symbol = vocabulary.symbolOf(tokens.hash[index] as number);
      const flags = (tokens.flags[index] as number) & relevantFlags;
      // Most words: no pattern knows them and none is under way.
      if (symbol === UNKNOWN && flags === 0 && state === START) continue;
      const known = this.moves.get(state, letterOf(symbol, flags));
      state = known === -1 ? this.explore(state, symbol, flags) : known;
      const accepted = this.accepts[state] as readonly number[];
      if (accepted.length > 0) this.collect(accepted, index, text, tokens, hits);
    }
    return hits;
  }

  private explore(state: number, symbol: number, flags: number): number {
    const reached = new Set<number>();
    const atoms = this.vocabulary.atomsOf(symbol);
    for (const from of this.states[state] as Int32Array) {
      for (const to of this.positions.follow[from] as readonly number[]) {
        if (this.takes(to, atoms, flags)) reached.add(to);
      }
    }
    for (const atom of atoms) for (const first of this.startsByAtom[atom] as readonly number[]) reached.add(first);
    for (const first of this.startsByClass) if (this.takes(first, atoms, flags)) reached.add(first);
    const known = this.moves;
    const next = this.stateOf(Int32Array.from(reached).sort());
    // The key names the state we came from: it means nothing once the cache has been started afresh.
    if (known === this.moves) known.set(state, letterOf(symbol, flags), next);
    return next;
  }

  private takes(position: number, atoms: readonly number[], flags: number): boolean {
    const { positions } = this;
    if (isGap(positions, position)) return true;
    if (((positions.classes[position] as number) & flags) !== 0) return true;
    return atoms.includes(positions.atom[position] as number);
  }

  private stateOf(members: Int32Array): number {
    const name = members.join();
    const known = this.stateNumbers.get(name);
    if (known !== undefined) return known;
    if (this.states.length >= MOST_STATES) this.forget();
    const state = this.states.push(members) - 1;
    this.stateNumbers.set(name, state);
    this.accepts.push([...members].filter((position) => this.positions.last[position]));
    return state;
  }

  private forget(): void {
    this.states = [new Int32Array(0)];
    this.accepts = [[]];
    this.stateNumbers = new Map([['', START]]);
    this.moves = new Moves();
  }

  private collect(accepted: readonly number[], last: number, text: string, tokens: Tokens, hits: PatternHit[]): void {
    for (const position of accepted) {
      const words = this.trace(position, last, tokens);
      if (!words.every((index) => this.vocabulary.confirms(text, tokens, index))) continue;
      hits.push({ pattern: this.positions.pattern[position] as number, first: words[0] as number, last, words });
    }
  }

  /**
   * The tokens that led to `position` at token `last`, found by walking back through the pattern: the way with the
   * fewest gap words, and of those the longest, so that a mark is neither wider nor shorter than what was meant.
   */
  private trace(position: number, last: number, tokens: Tokens): number[] {
    if (this.positions.first[position] && this.before[position]?.length === 0) return [last];
    let paths: Path[] = [{ position, index: last, gaps: 0, next: undefined }];
    let best: Path | undefined;
    while (paths.length > 0) {
      for (const path of paths) {
        if (this.positions.first[path.position] && (best === undefined || path.gaps <= best.gaps)) best = path;
      }
      paths = this.stepBack(paths, tokens);
    }
    return this.wordsOf(best);
  }

  private stepBack(paths: readonly Path[], tokens: Tokens): Path[] {
    const reached = new Map<number, Path>();
    for (const path of paths) {
      const index = path.index - 1;
      if (index < 0 || tokens.sentence[index] !== tokens.sentence[path.index]) continue;
      const atoms = this.vocabulary.atomsOf(this.vocabulary.symbolOf(tokens.hash[index] as number));
      for (const position of this.before[path.position] as readonly number[]) {
        if (!this.takes(position, atoms, tokens.flags[index] as number)) continue;
        const gaps = path.gaps + (isGap(this.positions, position) ? 1 : 0);
        const known = reached.get(position);
        if (known === undefined || gaps < known.gaps) reached.set(position, { position, index, gaps, next: path });
      }
    }
    return [...reached.values()];
  }

  private wordsOf(path: Path | undefined): number[] {
    const words: number[] = [];
    for (let at = path; at !== undefined; at = at.next) {
      if (!isGap(this.positions, at.position)) words.push(at.index);
    }
    return words;
  }
}

/** What a token is to the automaton: its symbol, and those of its flags that matter. */
function letterOf(symbol: number, flags: number): number {
  return (symbol << 8) | flags;
}

interface Path {
  readonly position: number;
  readonly index: number;
  readonly gaps: number;
  /** The step after this one: paths are walked from the end. */
  readonly next: Path | undefined;
}
