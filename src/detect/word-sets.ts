import { frequencyOf } from './common-words';
import { inflect } from './inflect';

/** The words of all patterns, each with its forms, and the sets of them that patterns offer; each word and set once. */
export class WordSets {
  /** Word -> its forms. */
  readonly words: string[][] = [];
  /** Set -> the words in it, ascending. */
  readonly sets: Int32Array[] = [];
  private readonly wordCosts: number[] = [];
  private readonly costs: number[] = [];
  /** Word -> the set of it alone. */
  private readonly singles: number[] = [];
  private readonly wordNumbers = new Map<string, number>();
  private readonly unions = new Map<string, number>();

  /** The number of a word: in all its forms, or `exact`, as it is. */
  add(word: string, exact: boolean): number {
    const key = exact ? `=${word}` : word;
    const known = this.wordNumbers.get(key);
    if (known !== undefined) return known;
    this.wordNumbers.set(key, this.words.length);
    const forms = exact ? [word] : inflect(word);
    this.wordCosts.push(forms.reduce((sum, form) => sum + frequencyOf(form), 0));
    return this.words.push(forms) - 1;
  }

  /** The number of the set of one word. */
  single(word: number): number {
    return (this.singles[word] ??= this.make(Int32Array.of(word)));
  }

  private make(members: Int32Array): number {
    let cost = 0;
    for (const word of members) cost += this.wordCosts[word] as number;
    this.costs.push(cost);
    return this.sets.push(members) - 1;
  }

  /** The number of the set of all words in these sets; -1 when there are none. */
  union(sets: readonly number[]): number {
    if (sets.length < 2) return sets[0] ?? -1;
    const key = sets.join();
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const words = new Set<number>();
    for (const set of sets) for (const word of this.sets[set] as Int32Array) words.add(word);
    const union = words.size === 1 ? (sets[0] as number) : this.make(Int32Array.from(words).sort());
    this.unions.set(key, union);
    return union;
  }

  /** Roughly how many tokens in a thousand are a word of this set. */
  costOf(set: number): number {
    return this.costs[set] ?? 0;
  }
}
