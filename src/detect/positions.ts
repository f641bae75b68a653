import { rarestOf, type Anchors } from './anchors';
import { wordsOf, type LexiconBook, type Options } from './lexicon-book';
import type { Pattern } from './pattern';
import { Side } from './side';
import { WordSet } from './words';

/** Matches any token: the words of a gap. */
export const ANY = 0x100;

/** A place in a pattern where a token can stand: a form of a word of its `sets`, or a token of one of its `classes`. */
export interface Position {
  readonly sets: readonly WordSet[];
  readonly classes: number;
  /** What may stand right after it, and right before it. */
  readonly after: Side[];
  readonly before: Side[];
  first: boolean;
  last: boolean;
}

/**
 * One pattern as a position automaton (Glushkov, The abstract theory of automata, 1961): its positions and what may follow
 * each. It has no empty moves and no loops, and its size is the pattern's length; the moves between two lexicons are one
 * junction, not one for each pair of their words. `anchors` are the positions one of which every match goes through.
 */
export function anchorsOf(pattern: Pattern, book: LexiconBook, anchors: Anchors): readonly Position[] {
  const fragment = new Builder(book, anchors).build(pattern);
  for (const position of fragment.first.flat()) position.first = true;
  for (const position of fragment.last.flat()) position.last = true;
  return fragment.anchor;
}

interface Fragment {
  readonly optional: boolean;
  /** None for what may be left out. */
  readonly anchor: readonly Position[];
  /** Its first and its last positions, in lists that are shared and never copied. */
  readonly first: readonly (readonly Position[])[];
  readonly last: readonly (readonly Position[])[];
}

class Builder {
  constructor(
    private readonly book: LexiconBook,
    private readonly anchors: Anchors,
  ) {}

  build(pattern: Pattern): Fragment {
    if (pattern.kind === 'word') return this.word(pattern.word, pattern.exact);
    if (pattern.kind === 'gap') return gap(pattern.most);
    if (pattern.kind === 'optional') return { ...this.build(pattern.part), optional: true, anchor: [] };
    if (pattern.kind === 'choice' || pattern.kind === 'reference') return this.choice(this.book.optionsOf(pattern));
    return sequence(
      pattern.parts.map((part) => this.build(part)),
      this.anchors.rarest(pattern.parts),
    );
  }

  private word(chunk: string, exact: boolean): Fragment {
    const words = wordsOf(chunk).map((word) => ({ word, exact }));
    const parts = words.map((word) => single([new WordSet([word])], 0));
    return sequence(parts, rarestOf(words));
  }

  /** All options of one word or one class become one position; only the others need positions of their own. */
  private choice(options: Options): Fragment {
    const parts = options.others.map((option) => this.build(option));
    const { sets, classes } = options;
    if (sets.length > 0 || classes > 0) parts.push(single(sets, classes));
    return {
      optional: parts.some((each) => each.optional),
      anchor: parts.flatMap((each) => each.anchor),
      first: [parts.flatMap((each) => each.first.flat())],
      last: [parts.flatMap((each) => each.last.flat())],
    };
  }
}

function newPosition(sets: readonly WordSet[], classes: number): Position {
  return { sets, classes, after: [], before: [], first: false, last: false };
}

function single(sets: readonly WordSet[], classes: number): Fragment {
  const positions = [newPosition(sets, classes)];
  return { optional: false, anchor: positions, first: [positions], last: [positions] };
}

/** Up to `most` words of any kind: a chain that is entered at its beginning and left anywhere. */
function gap(most: number): Fragment {
  const chain = Array.from({ length: most }, () => newPosition([], ANY));
  chain.forEach((position, index) => index > 0 && meet([chain[index - 1] as Position], [position]));
  return { optional: true, anchor: [], first: [[chain[0] as Position]], last: [chain] };
}

function sequence(parts: readonly Fragment[], anchor: number): Fragment {
  const joined = parts.reduce(join);
  return { ...joined, anchor: parts[anchor]?.anchor ?? [] };
}

function join(before: Fragment, after: Fragment): Fragment {
  for (const lasts of before.last) for (const firsts of after.first) meet(lasts, firsts);
  return {
    optional: before.optional && after.optional,
    anchor: [],
    first: before.optional ? [...before.first, ...after.first] : before.first,
    last: after.optional ? [...before.last, ...after.last] : after.last,
  };
}

/** Every one of `lasts` may be followed by every one of `firsts`: a junction, whose sides are shared. */
function meet(lasts: readonly Position[], firsts: readonly Position[]): void {
  const after = new Side(firsts);
  const before = new Side(lasts);
  for (const position of lasts) position.after.push(after);
  for (const position of firsts) position.before.push(before);
}
