import { ANY } from './positions';

/** What a side needs to know of positions: the words and the token classes that each accepts. */
interface Accepting {
  readonly set: Int32Array;
  readonly sets: readonly Int32Array[];
  readonly classes: Int32Array;
}

/** Up to so many positions are tried one after the other. */
const FEW = 4;
const NOWHERE: readonly number[] = [];

/**
 * One side of a junction: the positions a search may go to from the other. A large side, such as a lexicon, is indexed by
 * word the first time it is asked, so that a step costs one look-up whatever its size.
 */
export class Side {
  private byWord: Map<number, number[]> | undefined;
  /** Those that accept by the class of a token, gaps among them. */
  private byClass: readonly number[] = NOWHERE;

  constructor(private readonly positions: readonly number[]) {}

  /** The positions where a token stands that is a form of `words` and has these flags. */
  at(accepting: Accepting, words: readonly number[], flags: number): readonly number[] {
    if (this.positions.length <= FEW) return this.tried(accepting, words, flags);
    const index = (this.byWord ??= this.index(accepting));
    const found = words.length === 1 ? (index.get(words[0] as number) ?? NOWHERE) : ofAll(words, index);
    if (this.byClass.length === 0) return found;
    const classed = this.byClass.filter((position) => hasClass(accepting.classes[position] as number, flags));
    if (classed.length === 0) return found;
    return found.length === 0 ? classed : [...new Set([...found, ...classed])];
  }

  private tried({ set, sets, classes }: Accepting, words: readonly number[], flags: number): readonly number[] {
    let found: number[] | undefined;
    for (const position of this.positions) {
      if (hasClass(classes[position] as number, flags) || holdsAny(sets[set[position] as number], words)) {
        (found ??= []).push(position);
      }
    }
    return found ?? NOWHERE;
  }

  private index({ set, sets, classes }: Accepting): Map<number, number[]> {
    const index = new Map<number, number[]>();
    for (const position of this.positions) {
      for (const word of sets[set[position] as number] ?? []) {
        const known = index.get(word);
        if (known) known.push(position);
        else index.set(word, [position]);
      }
    }
    this.byClass = this.positions.filter((position) => classes[position] !== 0);
    return index;
  }
}

function ofAll(words: readonly number[], index: ReadonlyMap<number, readonly number[]>): readonly number[] {
  if (words.length === 0) return NOWHERE;
  return [...new Set(words.flatMap((word) => index.get(word) ?? NOWHERE))];
}

function hasClass(classes: number, flags: number): boolean {
  return classes !== 0 && (classes === ANY || (classes & flags) !== 0);
}

function holdsAny(members: Int32Array | undefined, words: readonly number[]): boolean {
  if (!members) return false;
  for (const word of words) if (holds(members, word)) return true;
  return false;
}

/** Whether a list in ascending order holds a number. */
function holds(list: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}
