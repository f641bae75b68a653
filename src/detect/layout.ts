import { ANCHOR, atomOf, CLOSE, gapOf, OPEN, OPTIONAL, OR } from './alphabet';

/** A place in a phrase: any word of a gap, or one of some atoms. */
export interface Position {
  /** Its number in the phrase. */
  readonly number: number;
  readonly isGap: boolean;
  readonly words: ReadonlySet<number>;
  readonly lists: readonly number[];
  /** What may stand right after it, and right before it: sides of junctions, shared by all that meet there. */
  readonly after: (readonly Position[])[];
  readonly before: (readonly Position[])[];
  first: boolean;
  last: boolean;
}

/** A phrase ready to be tried. `words` is set where it is nothing but words in a row. */
export interface Layout {
  readonly words: readonly number[] | undefined;
  /** In a row of words the place of the anchor. */
  readonly anchor: number;
  readonly anchors: readonly Position[];
}

/** The list an atom stands for; -1 for a word. */
type ListOf = (atom: number) => number;

/**
 * Lays a compiled phrase out as a position automaton (Glushkov, The abstract theory of automata, 1961): its positions and
 * what may follow each. It has no empty moves and no loops; its size is the phrase's length.
 */
export function layOut(phrase: string, listOf: ListOf): Layout {
  return rowOfWords(phrase, listOf) ?? new Builder(phrase, listOf).layout();
}

function rowOfWords(phrase: string, listOf: ListOf): Layout | undefined {
  const words: number[] = [];
  let anchor = 0;
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    if (unit === ANCHOR) anchor = words.length;
    else {
      const atom = atomOf(unit);
      if (atom === -1 || listOf(atom) !== -1) return undefined;
      words.push(atom);
    }
  }
  return { words, anchor, anchors: [] };
}

interface Fragment {
  readonly optional: boolean;
  /** Its first and its last positions, in lists that are shared and never copied. */
  readonly first: readonly (readonly Position[])[];
  readonly last: readonly (readonly Position[])[];
}

class Builder {
  private at = 0;
  private count = 0;
  private readonly anchors: Position[] = [];

  constructor(
    private readonly phrase: string,
    private readonly listOf: ListOf,
  ) {}

  layout(): Layout {
    const { first, last } = this.sequence();
    for (const position of first.flat()) position.first = true;
    for (const position of last.flat()) position.last = true;
    return { words: undefined, anchor: 0, anchors: this.anchors };
  }

  private sequence(): Fragment {
    let whole = this.part();
    while (this.at < this.phrase.length && this.unit !== OR && this.unit !== CLOSE) whole = join(whole, this.part());
    return whole;
  }

  private part(): Fragment {
    const part = this.unit === OPEN ? this.choice() : (this.gap() ?? this.atom());
    if (this.unit !== OPTIONAL) return part;
    this.at++;
    return { ...part, optional: true };
  }

  /** Options that are one atom each make one position; only the others need positions of their own. */
  private choice(): Fragment {
    const atoms: number[] = [];
    const parts: Fragment[] = [];
    let isAnchor = false;
    do {
      this.at++;
      const marked = this.unit === ANCHOR;
      const from = marked ? this.at + 1 : this.at;
      const next = this.phrase.charCodeAt(from + 1);
      const atom = atomOf(this.phrase.charCodeAt(from));
      if (atom !== -1 && (next === OR || next === CLOSE)) {
        atoms.push(atom);
        isAnchor ||= marked;
        this.at = from + 1;
      } else parts.push(this.sequence());
    } while (this.unit === OR);
    this.at++;
    if (atoms.length > 0) parts.push(this.single(atoms, isAnchor));
    const [only] = parts;
    if (only && parts.length === 1) return only;
    return {
      optional: parts.some(({ optional }) => optional),
      first: [parts.flatMap(({ first }) => first.flat())],
      last: [parts.flatMap(({ last }) => last.flat())],
    };
  }

  private atom(): Fragment {
    const isAnchor = this.unit === ANCHOR;
    if (isAnchor) this.at++;
    const atom = atomOf(this.unit);
    this.at++;
    return this.single([atom], isAnchor);
  }

  private single(atoms: readonly number[], isAnchor: boolean): Fragment {
    const words = new Set(atoms.filter((atom) => this.listOf(atom) === -1));
    const lists = atoms.map(this.listOf).filter((list) => list !== -1);
    const position = this.position({ isGap: false, words, lists });
    if (isAnchor) this.anchors.push(position);
    return { optional: false, first: [[position]], last: [[position]] };
  }

  /** Up to so many words of any kind: a chain that is entered at its beginning and left anywhere. */
  private gap(): Fragment | undefined {
    const most = gapOf(this.unit);
    if (most === 0) return undefined;
    this.at++;
    const chain = Array.from({ length: most }, () => this.position(ANY));
    chain.forEach((position, index) => index > 0 && meet([chain[index - 1] as Position], [position]));
    return { optional: true, first: [[chain[0] as Position]], last: [chain] };
  }

  private position(kind: Pick<Position, 'isGap' | 'words' | 'lists'>): Position {
    return { number: this.count++, ...kind, after: [], before: [], first: false, last: false };
  }

  /** NaN at the end. */
  private get unit(): number {
    return this.phrase.charCodeAt(this.at);
  }
}

const ANY = { isGap: true, words: new Set<number>(), lists: [] };

function join(before: Fragment, after: Fragment): Fragment {
  for (const lasts of before.last) for (const firsts of after.first) meet(lasts, firsts);
  return {
    optional: before.optional && after.optional,
    first: before.optional ? [...before.first, ...after.first] : before.first,
    last: after.optional ? [...before.last, ...after.last] : after.last,
  };
}

/** Every one of `lasts` may be followed by every one of `firsts`. */
function meet(lasts: readonly Position[], firsts: readonly Position[]): void {
  for (const position of lasts) position.after.push(firsts);
  for (const position of firsts) position.before.push(lasts);
}
