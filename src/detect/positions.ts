import { Flag, Tokens } from '../text/tokens';
import { tokenise, wordAt } from '../text/tokenise';
import { parsePattern, PatternError, type Pattern } from './pattern';
import { WordSets } from './word-sets';

/** Matches any token: the words of a gap. */
export const ANY = 0x100;

/** Token classes a pattern may name, as masks over token flags. */
export const CLASSES: Readonly<Record<string, number>> = {
  number: Flag.NUMBER,
  capital: Flag.CAPITAL,
  shout: Flag.SHOUT,
  emoji: Flag.EMOJI,
  mention: Flag.MENTION,
  url: Flag.URL,
  word: Flag.WORD,
  question: Flag.QUESTION,
};

/** Every one of `lasts` may be followed by every one of `firsts`: where two parts of a pattern meet. */
export interface Junction {
  readonly lasts: readonly number[];
  readonly firsts: readonly number[];
}

/**
 * All patterns as one position automaton (Glushkov, The abstract theory of automata, 1961): a state for each place in a
 * pattern where a token can stand, with the states that may follow it. It has no empty moves, and its size is the sum of
 * the patterns' lengths; the moves between two lexicons are one junction, not one for each pair of their words.
 *
 * A state accepts a token that is a form of one of its `set`'s words or has one of its `classes`.
 */
export interface Positions {
  readonly count: number;
  /** State -> set of words it accepts, by number; -1 for none. */
  readonly set: readonly number[];
  /** State -> token classes it accepts, as a mask. */
  readonly classes: readonly number[];
  /** State -> pattern it belongs to. */
  readonly pattern: readonly number[];
  readonly junctions: readonly Junction[];
  /** State -> the junctions it is one of the `lasts` of, and those it is one of the `firsts` of. */
  readonly out: readonly (readonly number[] | undefined)[];
  readonly into: readonly (readonly number[] | undefined)[];
  readonly first: readonly boolean[];
  readonly last: readonly boolean[];
  /** Set -> the words in it, by number, ascending. */
  readonly sets: readonly Int32Array[];
  /** Word -> its forms. */
  readonly words: readonly (readonly string[])[];
  /** The states, rarest for their pattern, one of which every match of it goes through. */
  readonly anchors: readonly number[];
}

/** Entries of a lexicon by name; each entry is a pattern. Undefined when there is no such lexicon. */
export type Lexicons = ReadonlyMap<string, readonly string[]>;

/** States that every match of a fragment goes through one of, and how often their words stand in a text. */
interface Anchor {
  readonly states: readonly number[];
  readonly cost: number;
}

interface Fragment {
  readonly optional: boolean;
  /** None for what may be left out. */
  readonly anchor?: Anchor | undefined;
  /** Its first and its last states, in lists that are shared and never copied. */
  readonly first: readonly (readonly number[])[];
  readonly last: readonly (readonly number[])[];
}

const EMPTY: Fragment = { optional: true, first: [], last: [] };

/** Builds the automaton of `patterns`; throws a `PatternError` for one that cannot be read or names no lexicon. */
export function buildPositions(patterns: readonly string[], lexicons: Lexicons): Positions {
  const builder = new Builder(lexicons);
  patterns.forEach((source, index) => builder.add(source, index));
  return builder.positions();
}

class Builder {
  private readonly set: number[] = [];
  private readonly classes: number[] = [];
  private readonly pattern: number[] = [];
  private readonly junctions: Junction[] = [];
  private readonly out: (number[] | undefined)[] = [];
  private readonly into: (number[] | undefined)[] = [];
  private readonly first: boolean[] = [];
  private readonly last: boolean[] = [];
  private readonly anchors: number[] = [];
  private readonly words = new WordSets();
  private readonly opened = new Map<string, Options | 'being opened'>();
  private current = 0;

  constructor(private readonly lexicons: Lexicons) {}

  add(source: string, index: number): void {
    this.current = index;
    const fragment = this.build(parsePattern(source));
    this.anchors.push(...(fragment.anchor?.states ?? []));
    for (const state of fragment.first.flat()) this.first[state] = true;
    for (const state of fragment.last.flat()) this.last[state] = true;
  }

  positions(): Positions {
    const { set, classes, pattern, junctions, out, into, first, last, anchors } = this;
    const { sets, words } = this.words;
    return { count: set.length, set, classes, pattern, junctions, out, into, first, last, sets, words, anchors };
  }

  private build(pattern: Pattern): Fragment {
    if (pattern.kind === 'word') return this.word(pattern.word, pattern.exact);
    if (pattern.kind === 'gap') return this.gap(pattern.most);
    if (pattern.kind === 'optional') return { ...this.build(pattern.part), optional: true, anchor: undefined };
    if (pattern.kind === 'sequence') return this.sequence(pattern.parts.map((part) => this.build(part)));
    return this.choice(this.optionsOf(pattern));
  }

  private word(word: string, exact: boolean): Fragment {
    return this.sequence(wordsOf(word).map((each) => this.state(this.words.single(this.words.add(each, exact)), 0)));
  }

  /** Up to `most` words of any kind: a chain that is entered at its beginning and left anywhere. */
  private gap(most: number): Fragment {
    const chain = Array.from({ length: most }, () => this.newState(-1, ANY));
    chain.forEach((state, index) => index > 0 && this.meet([chain[index - 1] as number], [state]));
    return { optional: true, first: [[chain[0] as number]], last: [chain] };
  }

  private sequence(parts: readonly Fragment[]): Fragment {
    return parts.reduce((before, after) => this.join(before, after), EMPTY);
  }

  private join(before: Fragment, after: Fragment): Fragment {
    for (const lasts of before.last) for (const firsts of after.first) this.meet(lasts, firsts);
    return {
      optional: before.optional && after.optional,
      anchor: rarer(before.anchor, after.anchor),
      first: before.optional ? [...before.first, ...after.first] : before.first,
      last: after.optional ? [...before.last, ...after.last] : after.last,
    };
  }

  private meet(lasts: readonly number[], firsts: readonly number[]): void {
    const junction = this.junctions.push({ lasts, firsts }) - 1;
    for (const state of lasts) (this.out[state] ??= []).push(junction);
    for (const state of firsts) (this.into[state] ??= []).push(junction);
  }

  /** All options of one word or one class become one state; only the others need states of their own. */
  private choice({ set, classes, others }: Options): Fragment {
    const parts = others.map((option) => this.build(option));
    if (set >= 0 || classes > 0) parts.push(this.state(set, classes));
    return {
      optional: parts.some((each) => each.optional),
      anchor: together(parts.map((each) => each.anchor)),
      first: [parts.flatMap((each) => each.first.flat())],
      last: [parts.flatMap((each) => each.last.flat())],
    };
  }

  /** What a choice or a lexicon offers, with all lexicons and choices within it opened out. */
  private optionsOf(pattern: Pattern): Options {
    if (pattern.kind === 'reference') return this.open(pattern.name);
    const offered = (pattern.kind === 'choice' ? pattern.options : [pattern]).map((option) => this.offer(option));
    return {
      set: this.words.union(offered.map(({ set }) => set).filter((set) => set >= 0)),
      classes: offered.reduce((mask, { classes }) => mask | classes, 0),
      others: offered.flatMap(({ others }) => others),
    };
  }

  private offer(option: Pattern): Options {
    if (option.kind === 'choice' || option.kind === 'reference') return this.optionsOf(option);
    const words = option.kind === 'word' ? wordsOf(option.word) : [];
    if (option.kind !== 'word' || words.length > 1) return { set: -1, classes: 0, others: [option] };
    return { set: this.words.single(this.words.add(words[0] as string, option.exact)), classes: 0, others: [] };
  }

  /** What a lexicon or a token class offers; each is opened once. */
  private open(name: string): Options {
    const classes = CLASSES[name];
    if (classes !== undefined) return { set: -1, classes, others: [] };
    const known = this.opened.get(name);
    if (known === 'being opened') throw new PatternError(`lexicon <${name}> contains itself`, 0);
    if (known) return known;
    const entries = this.lexicons.get(name);
    if (!entries) throw new PatternError(`there is no lexicon or token class <${name}>`, 0);
    this.opened.set(name, 'being opened');
    const options = this.optionsOf({ kind: 'choice', options: entries.map(parsePattern) });
    this.opened.set(name, options);
    return options;
  }

  private state(set: number, classes: number): Fragment {
    const states = [this.newState(set, classes)];
    const cost = this.words.costOf(set) + costOf(classes);
    return { optional: false, anchor: { states, cost }, first: [states], last: [states] };
  }

  private newState(set: number, classes: number): number {
    this.set.push(set);
    this.classes.push(classes);
    this.out.push(undefined);
    this.into.push(undefined);
    this.first.push(false);
    this.last.push(false);
    return this.pattern.push(this.current) - 1;
  }
}

/** Options of a choice: the set of all that are one word, the classes, and the longer ones. */
interface Options {
  readonly set: number;
  readonly classes: number;
  readonly others: readonly Pattern[];
}

/** Roughly how many tokens in a thousand have one of these classes. */
function costOf(classes: number): number {
  return CLASS_COSTS.reduce((sum, [flag, cost]) => sum + ((classes & flag) === 0 ? 0 : cost), 0);
}

const CLASS_COSTS: readonly (readonly [flag: number, cost: number])[] = [
  [Flag.WORD, 900],
  [Flag.CAPITAL, 120],
  [Flag.NUMBER, 20],
  [Flag.EMOJI, 20],
  [Flag.SHOUT, 15],
  [Flag.QUESTION, 15],
  [Flag.MENTION, 10],
  [Flag.URL, 5],
];

/** Of two parts of a sequence, the anchor that is met less often. */
function rarer(a: Anchor | undefined, b: Anchor | undefined): Anchor | undefined {
  if (!a || !b) return a ?? b;
  return b.cost < a.cost ? b : a;
}

/** The anchors of all options of a choice; none if one of them has none. */
function together(anchors: readonly (Anchor | undefined)[]): Anchor | undefined {
  const all = anchors.filter((anchor) => anchor !== undefined);
  if (all.length < anchors.length) return undefined;
  return { states: all.flatMap(({ states }) => states), cost: all.reduce((sum, { cost }) => sum + cost, 0) };
}

const scratch = new Tokens();

/** What is read as it stands; most chunks are. */
const PLAIN_WORD = /^[a-z]+$/;

/** The words a chunk of a pattern is read as, by the same tokeniser that reads drafts: 'hip-op' is two. */
function wordsOf(chunk: string): string[] {
  if (PLAIN_WORD.test(chunk)) return [chunk];
  tokenise(chunk, scratch);
  const words: string[] = [];
  for (let i = 0; i < scratch.count; i++) words.push(wordAt(chunk, scratch, i));
  if (words.length === 0) throw new PatternError(`'${chunk}' holds no word`, 0);
  return words;
}
