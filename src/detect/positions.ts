import { Flag, Tokens } from '../text/tokens';
import { tokenise, wordAt } from '../text/tokenise';
import { frequencyOf } from './common-words';
import { inflect } from './inflect';
import { parsePattern, PatternError, type Pattern } from './pattern';

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

/**
 * All patterns as one position automaton (Glushkov, The abstract theory of automata, 1961): a state for each place in a
 * pattern where a token can stand, with the states that may follow it. It has no empty moves, so its states can be run
 * side by side, and its size is the sum of the patterns' lengths.
 *
 * A state accepts a token that has one of its `atom`'s forms or one of its `classes`.
 */
export interface Positions {
  readonly count: number;
  /** State -> set of word forms it accepts, by number; -1 for none. */
  readonly atom: readonly number[];
  /** State -> token classes it accepts, as a mask. */
  readonly classes: readonly number[];
  /** State -> pattern it belongs to. */
  readonly pattern: readonly number[];
  readonly follow: readonly (readonly number[])[];
  readonly first: readonly boolean[];
  readonly last: readonly boolean[];
  /** Atom -> the forms it accepts. */
  readonly atoms: readonly (readonly string[])[];
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
  readonly first: readonly number[];
  readonly last: readonly number[];
}

const EMPTY: Fragment = { optional: true, first: [], last: [] };

/** Builds the automaton of `patterns`; throws a `PatternError` for one that cannot be read or names no lexicon. */
export function buildPositions(patterns: readonly string[], lexicons: Lexicons): Positions {
  const builder = new Builder(lexicons);
  patterns.forEach((source, index) => builder.add(source, index));
  return builder.positions();
}

class Builder {
  private readonly atom: number[] = [];
  private readonly classes: number[] = [];
  private readonly pattern: number[] = [];
  private readonly follow: number[][] = [];
  private readonly first: boolean[] = [];
  private readonly last: boolean[] = [];
  private readonly atoms: string[][] = [];
  private readonly anchors: number[] = [];
  private readonly atomNumbers = new Map<string, number>();
  private readonly parsed = new Map<string, readonly Pattern[]>();
  private current = 0;

  constructor(private readonly lexicons: Lexicons) {}

  add(source: string, index: number): void {
    this.current = index;
    const fragment = this.build(parsePattern(source), []);
    this.anchors.push(...(fragment.anchor?.states ?? []));
    for (const state of fragment.first) this.first[state] = true;
    for (const state of fragment.last) this.last[state] = true;
  }

  positions(): Positions {
    const { atom, classes, pattern, follow, first, last, atoms, anchors } = this;
    return { count: atom.length, atom, classes, pattern, follow, first, last, atoms, anchors };
  }

  private build(pattern: Pattern, within: readonly string[]): Fragment {
    if (pattern.kind === 'word') return this.word(pattern.word, pattern.exact);
    if (pattern.kind === 'gap') return this.gap(pattern.most);
    if (pattern.kind === 'optional') return { ...this.build(pattern.part, within), optional: true, anchor: undefined };
    if (pattern.kind === 'sequence') return this.sequence(pattern.parts.map((part) => this.build(part, within)));
    return this.choice(this.flatten(pattern, within), within);
  }

  private word(word: string, exact: boolean): Fragment {
    const words = wordsOf(word);
    return this.sequence(words.map((each) => this.state(exact ? [each] : inflect(each), 0)));
  }

  private gap(most: number): Fragment {
    const states = Array.from({ length: most }, () => ({ ...this.state([], ANY), optional: true, anchor: undefined }));
    return this.sequence(states);
  }

  private sequence(parts: readonly Fragment[]): Fragment {
    return parts.reduce((before, after) => this.join(before, after), EMPTY);
  }

  private join(before: Fragment, after: Fragment): Fragment {
    for (const state of before.last) this.follow[state]?.push(...after.first);
    return {
      optional: before.optional && after.optional,
      anchor: rarer(before.anchor, after.anchor),
      first: before.optional ? [...before.first, ...after.first] : before.first,
      last: after.optional ? [...before.last, ...after.last] : after.last,
    };
  }

  /** Options of one word each become one state; only the others need states of their own. */
  private choice(options: readonly Pattern[], within: readonly string[]): Fragment {
    const forms: string[] = [];
    const others: Fragment[] = [];
    let classes = 0;
    for (const option of options) {
      const words = option.kind === 'word' ? wordsOf(option.word) : [];
      if (option.kind === 'word' && words.length === 1) {
        forms.push(...(option.exact ? words : inflect(words[0] as string)));
      } else if (option.kind === 'reference') classes |= CLASSES[option.name] ?? 0;
      else others.push(this.build(option, within));
    }
    if (forms.length > 0 || classes > 0) others.push(this.state(forms, classes));
    return {
      optional: others.some((each) => each.optional),
      anchor: together(others.map((each) => each.anchor)),
      first: others.flatMap((each) => each.first),
      last: others.flatMap((each) => each.last),
    };
  }

  /** Lexicons and nested choices opened out; what is left of references are token classes. */
  private flatten(pattern: Pattern, within: readonly string[]): Pattern[] {
    if (pattern.kind === 'choice') return pattern.options.flatMap((option) => this.flatten(option, within));
    if (pattern.kind !== 'reference' || CLASSES[pattern.name] !== undefined) return [pattern];
    const { name } = pattern;
    if (within.includes(name)) throw new PatternError(`lexicon <${name}> contains itself`, 0);
    return this.entriesOf(name).flatMap((entry) => this.flatten(entry, [...within, name]));
  }

  private entriesOf(name: string): readonly Pattern[] {
    const known = this.parsed.get(name);
    if (known) return known;
    const entries = this.lexicons.get(name);
    if (!entries) throw new PatternError(`there is no lexicon or token class <${name}>`, 0);
    const patterns = entries.map(parsePattern);
    this.parsed.set(name, patterns);
    return patterns;
  }

  private state(forms: readonly string[], classes: number): Fragment {
    const state = this.atom.length;
    this.atom.push(forms.length > 0 ? this.atomOf(forms) : -1);
    this.classes.push(classes);
    this.pattern.push(this.current);
    this.follow.push([]);
    this.first.push(false);
    this.last.push(false);
    return {
      optional: false,
      anchor: { states: [state], cost: costOf(forms, classes) },
      first: [state],
      last: [state],
    };
  }

  private atomOf(forms: readonly string[]): number {
    const distinct = [...new Set(forms)].sort();
    const key = distinct.join(' ');
    const known = this.atomNumbers.get(key);
    if (known !== undefined) return known;
    this.atomNumbers.set(key, this.atoms.length);
    return this.atoms.push(distinct) - 1;
  }
}

/** Roughly how many tokens in a thousand are of these forms or classes. */
function costOf(forms: readonly string[], classes: number): number {
  const common = forms.reduce((sum, form) => sum + frequencyOf(form), 0);
  return CLASS_COSTS.reduce((sum, [flag, cost]) => sum + ((classes & flag) === 0 ? 0 : cost), common);
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

/** The words a chunk of a pattern is read as, by the same tokeniser that reads drafts: 'hip-op' is two. */
function wordsOf(chunk: string): string[] {
  tokenise(chunk, scratch);
  const words: string[] = [];
  for (let i = 0; i < scratch.count; i++) words.push(wordAt(chunk, scratch, i));
  if (words.length === 0) throw new PatternError(`'${chunk}' holds no word`, 0);
  return words;
}
