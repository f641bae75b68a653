import { ANY, type Position } from './positions';

/** Up to so many positions are tried one after the other. */
const FEW = 4;
/** A position that accepts more forms than this is not indexed by them. */
const WIDE = 64;
const NOWHERE: readonly Position[] = [];

/**
 * One side of a junction: the positions a search may go to from the other. A large side, such as a lexicon, is indexed by
 * its forms the first time it is asked, so that a step costs one look-up whatever its size.
 */
export class Side {
  private byForm: Map<number, Position[]> | undefined;
  /** Those that accept by the class of a token, gaps among them, and those that accept too much to be indexed. */
  private byClass: readonly Position[] = NOWHERE;

  constructor(private readonly positions: readonly Position[]) {}

  /** The positions where a token with this hash and these flags may stand. */
  at(hash: number, flags: number): readonly Position[] {
    if (this.positions.length <= FEW) return this.tried(hash, flags);
    this.byForm ??= this.index();
    const found = this.byForm.get(hash) ?? NOWHERE;
    if (this.byClass.length === 0) return found;
    const classed = this.byClass.filter((position) => accepts(position, hash, flags));
    if (classed.length === 0) return found;
    return found.length === 0 ? classed : [...new Set([...found, ...classed])];
  }

  private tried(hash: number, flags: number): readonly Position[] {
    let found: Position[] | undefined;
    for (const position of this.positions) if (accepts(position, hash, flags)) (found ??= []).push(position);
    return found ?? NOWHERE;
  }

  private index(): Map<number, Position[]> {
    const index = new Map<number, Position[]>();
    for (const position of this.positions) {
      if (isWide(position)) continue;
      for (const { hashes } of position.sets) for (const hash of hashes) addTo(index, hash, position);
    }
    this.byClass = this.positions.filter((position) => position.classes !== 0 || isWide(position));
    return index;
  }
}

/** A position of whole lexicons is asked itself: an index of all their forms would be a copy of them. */
function isWide({ sets }: Position): boolean {
  return sets.length > 1 || (sets[0]?.hashes.size ?? 0) > WIDE;
}

function addTo(index: Map<number, Position[]>, hash: number, position: Position): void {
  const known = index.get(hash);
  if (known) known.push(position);
  else index.set(hash, [position]);
}

/** Whether a token with this hash and these flags may stand at a position. */
function accepts({ sets, classes }: Position, hash: number, flags: number): boolean {
  if (classes !== 0 && (classes === ANY || (classes & flags) !== 0)) return true;
  for (const { hashes } of sets) if (hashes.has(hash)) return true;
  return false;
}
