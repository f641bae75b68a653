import type { Tokens } from '../text/tokens';
import type { Hit } from './hit';
import type { Layout, Position } from './layout';
import type { ListId } from './phrase-table';
import type { WordNumbers } from './vocabulary';

/** On through a text, or back. */
export type Way = 1 | -1;

/** The hits of a list that begin (on) or end (back) at a token. */
type HitsAt = (list: ListId, token: number, way: Way) => readonly Hit[];

/** A way through a phrase, walked from its anchor; `from` is the step before this one. */
interface Path {
  readonly position: Position;
  /** The token it has come to. */
  readonly at: number;
  readonly words: readonly number[];
  /** In all steps together. */
  readonly gaps: number;
  readonly from: Path | undefined;
}

const NO_WORDS: readonly number[] = [];
const NO_PATHS: readonly Path[] = [];

/** Tries phrases in one text, each from an anchor back to its beginnings and on to its ends. None leaves its sentence. */
export class Search {
  constructor(
    private readonly tokens: Tokens,
    private readonly numbers: readonly WordNumbers[],
    private readonly hitsAt: HitsAt,
  ) {}

  /** The hit of these words in a row from token `first` on. */
  row(words: readonly number[], first: number): Hit | undefined {
    const { count, sentence } = this.tokens;
    const last = first + words.length - 1;
    if (first < 0 || last >= count || sentence[first] !== sentence[last]) return undefined;
    for (let index = 0; index < words.length; index++) {
      if (!(this.numbers[first + index] as WordNumbers).includes(words[index] as number)) return undefined;
    }
    return { first, last, words: words.map((_, index) => first + index), gaps: 0 };
  }

  /** Every way to match a phrase that has `atom` (a word, or a reference to `list`) as its anchor at this hit. */
  through(layout: Layout, atom: number, list: ListId, hit: Hit): Hit[] {
    return layout.anchors
      .filter(({ words, lists }) => (list === -1 ? words.has(atom) : lists.includes(list)))
      .flatMap((anchor) => this.throughAnchor(anchor, hit));
  }

  private throughAnchor(position: Position, { first, last, words, gaps }: Hit): Hit[] {
    const beginnings = this.walk({ position, at: first, words, gaps, from: undefined }, -1);
    if (beginnings.length === 0) return [];
    const ends = this.walk({ position, at: last, words, gaps: 0, from: undefined }, 1);
    return ends.flatMap((end) => beginnings.map((beginning) => whole(beginning, end)));
  }

  /** All ways to walk on from an anchor to where the phrase can end, or back to where it can begin. */
  private walk(start: Path, way: Way): readonly Path[] {
    const isLast = ({ position }: Path) => (way === 1 ? position.last : position.first);
    const steps = this.step(start, way);
    if (steps.length === 0) return isLast(start) ? [start] : NO_PATHS;
    const arrived = isLast(start) ? [start] : [];
    const fewest = new Map<number, number>();
    for (const paths = [...steps]; paths.length > 0;) {
      const path = paths.pop() as Path;
      const key = path.position.number * 2 ** 21 + path.at;
      if ((fewest.get(key) ?? Infinity) <= path.gaps) continue;
      fewest.set(key, path.gaps);
      if (isLast(path)) arrived.push(path);
      paths.push(...this.step(path, way));
    }
    return arrived;
  }

  private step(from: Path, way: Way): readonly Path[] {
    const at = from.at + way;
    if (!this.isBeside(from.at, at)) return NO_PATHS;
    const { gaps } = from;
    const steps: Path[] = [];
    for (const side of way === 1 ? from.position.after : from.position.before) {
      for (const position of side) {
        if (position.isGap) steps.push({ position, at, words: NO_WORDS, gaps: gaps + 1, from });
        if (this.isWord(at, position)) steps.push({ position, at, words: [at], gaps, from });
        for (const list of position.lists) {
          for (const hit of this.hitsAt(list, at, way)) {
            const reached = way === 1 ? hit.last : hit.first;
            steps.push({ position, at: reached, words: hit.words, gaps: gaps + hit.gaps, from });
          }
        }
      }
    }
    return steps;
  }

  private isWord(token: number, { words }: Position): boolean {
    if (words.size === 0) return false;
    for (const number of this.numbers[token] as WordNumbers) if (words.has(number)) return true;
    return false;
  }

  private isBeside(token: number, next: number): boolean {
    const { count, sentence } = this.tokens;
    return next >= 0 && next < count && sentence[next] === sentence[token];
  }
}

/** The way back and the way on, put together at the anchor. */
function whole(beginning: Path, end: Path): Hit {
  const words: number[] = [];
  for (let step: Path | undefined = beginning; step; step = step.from) words.push(...step.words);
  const on: (readonly number[])[] = [];
  for (let step = end; step.from; step = step.from) on.push(step.words);
  for (const step of on.reverse()) words.push(...step);
  return { first: beginning.at, last: end.at, words, gaps: beginning.gaps + end.gaps };
}
