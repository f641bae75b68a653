import type { Tokens } from '../text/tokens';
import { wordAt } from '../text/tokenise';
import { ANY, type Position } from './positions';
import type { Side } from './side';

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

/** A way through a pattern, walked from its anchor; `from` is the step before this one. */
interface Path {
  readonly position: Position;
  readonly index: number;
  readonly gaps: number;
  readonly from: Path | undefined;
}

/** Which way a path goes through a pattern. */
type Way = 1 | -1;

const NOWHERE: readonly Path[] = [];

/** The search of one text. */
export class Search {
  /** Pattern and last token -> the best way to match it there. */
  private readonly found = new Map<number, PatternHit & { readonly gaps: number }>();
  private readonly words: PatternHit[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  /** All hits, by their last token. */
  hits(): PatternHit[] {
    if (this.found.size === 0) return this.words;
    return [...this.words, ...this.found.values()].sort((a, b) => a.last - b.last || a.pattern - b.pattern);
  }

  /** Takes up every match of a pattern that has token `index` at one of its anchors. */
  through(pattern: number, anchors: Side, index: number): void {
    const { hash, flags } = this.tokens;
    for (const anchor of anchors.at(hash[index] as number, flags[index] as number)) {
      this.throughAnchor(pattern, anchor, index);
    }
  }

  private throughAnchor(pattern: number, anchor: Position, index: number): void {
    if (!anchor.first && !this.goesOn(anchor, index, -1)) return;
    if (!anchor.last && !this.goesOn(anchor, index, 1)) return;
    const start: Path = { position: anchor, index, gaps: 0, from: undefined };
    if (anchor.before.length === 0 && anchor.after.length === 0) return this.takeWord(pattern, start);
    const beginning = this.beginningOf(start);
    if (!beginning) return;
    for (const end of this.endsOf(start)) this.take(pattern, beginning, end);
  }

  /** Whether the token beside one at this position can stand at a position beside it. Most trials end here. */
  private goesOn(position: Position, index: number, way: Way): boolean {
    const next = index + way;
    if (!this.isBeside(index, next)) return false;
    const hash = this.tokens.hash[next] as number;
    const flags = this.tokens.flags[next] as number;
    for (const side of sidesOf(position, way)) if (side.at(hash, flags).length > 0) return true;
    return false;
  }

  private isBeside(index: number, next: number): boolean {
    const { count, sentence } = this.tokens;
    return next >= 0 && next < count && sentence[next] === sentence[index];
  }

  /** The way back to a beginning with the fewest gap words, and of those the longest: a mark no wider than was meant. */
  private beginningOf(start: Path): Path | undefined {
    let best: Path | undefined;
    for (let paths: readonly Path[] = [start]; paths.length > 0; paths = this.step(paths, -1)) {
      for (const path of paths) {
        if (path.position.first && (best === undefined || path.gaps <= best.gaps)) best = path;
      }
    }
    return best;
  }

  /** The way on to each token where the pattern can end. */
  private endsOf(start: Path): Path[] {
    const ends: Path[] = [];
    for (let paths: readonly Path[] = [start]; paths.length > 0; paths = this.step(paths, 1)) {
      for (const path of paths) if (path.position.last) ends.push(path);
    }
    return ends;
  }

  private step(paths: readonly Path[], way: Way): readonly Path[] {
    const before = (paths[0] as Path).index;
    const index = before + way;
    if (!this.isBeside(before, index)) return NOWHERE;
    const hash = this.tokens.hash[index] as number;
    const flags = this.tokens.flags[index] as number;
    const reached = new Map<Position, Path>();
    for (const path of paths) {
      for (const side of sidesOf(path.position, way)) {
        for (const position of side.at(hash, flags)) {
          const gaps = path.gaps + (position.classes === ANY ? 1 : 0);
          const known = reached.get(position);
          if (!known || gaps < known.gaps) reached.set(position, { position, index, gaps, from: path });
        }
      }
    }
    return reached.size > 0 ? [...reached.values()] : NOWHERE;
  }

  /** A match of a single word. */
  private takeWord(pattern: number, path: Path): void {
    const { index } = path;
    if (this.isConfirmed(path)) this.words.push({ pattern, first: index, last: index, words: [index] });
  }

  private take(pattern: number, beginning: Path, end: Path): void {
    const key = pattern * 2 ** 21 + end.index;
    const gaps = beginning.gaps + end.gaps;
    const known = this.found.get(key);
    if (known && (known.gaps < gaps || (known.gaps === gaps && known.first <= beginning.index))) return;
    const back = [...stepsOf(beginning)];
    const on = [...stepsOf(end)].reverse().slice(1);
    const steps = [...back, ...on].filter(({ position }) => position.classes !== ANY);
    if (!steps.every((step) => this.isConfirmed(step))) return;
    const words = steps.map(({ index }) => index);
    this.found.set(key, { pattern, first: words[0] as number, last: end.index, words, gaps });
  }

  /** Whether a token whose hash was accepted really is one of the words. */
  private isConfirmed({ position, index }: Path): boolean {
    const { sets, classes } = position;
    if (sets.length === 0 || (classes & (this.tokens.flags[index] as number)) !== 0) return true;
    const word = wordAt(this.text, this.tokens, index);
    return sets.some((set) => set.holds(word));
  }
}

/** What may stand beside a position. */
function sidesOf({ after, before }: Position, way: Way): readonly Side[] {
  return way === 1 ? after : before;
}

/** The steps of a path, from its far end to the anchor. */
function* stepsOf(path: Path): Generator<Path> {
  for (let at: Path | undefined = path; at !== undefined; at = at.from) yield at;
}
