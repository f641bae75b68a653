import { basesOf, inflect } from './inflect';

/** Numbers of the words that a form is a form of. */
export type WordNumbers = readonly number[];

const NONE: WordNumbers = [];
/** So many forms are remembered: those of a day's drafts. Then we begin anew. */
const MOST = 20_000;

interface Known {
  readonly form: string;
  readonly numbers: WordNumbers;
}

/**
 * The words of all phrases. A draft has few words, so it is their base forms that are looked for here; the forms of all
 * words of all phrases are never made.
 */
export class Vocabulary {
  private readonly inflected = new Map<string, number>();
  private readonly exact = new Map<string, number>();
  /** Spelt without their apostrophe -> as they are. */
  private readonly apostrophised = new Map<string, string[]>();
  private readonly known = new Map<number, Known>();

  /** Adds `word`, or `=word` that stands for nothing but itself. */
  add(atom: string, number: number): void {
    if (atom.length > 1 && atom.startsWith('=')) {
      this.exact.set(atom.slice(1), number);
      return;
    }
    this.inflected.set(atom, number);
    if (!atom.includes("'")) return;
    for (const form of inflect(atom)) {
      if (form === atom) continue;
      const known = this.apostrophised.get(form);
      if (known) known.push(atom);
      else this.apostrophised.set(form, [atom]);
    }
  }

  /** The words of the form with this hash, if it was looked up before. */
  remembered(hash: number): WordNumbers | undefined {
    return this.known.get(hash)?.numbers;
  }

  /** The words of a form, remembered by its hash. */
  lookUp(hash: number, form: string): WordNumbers {
    if (this.known.size >= MOST) this.known.clear();
    const numbers = this.find(form);
    this.known.set(hash, { form, numbers });
    return numbers;
  }

  /** Whether what is remembered for a hash is of this form, and not of another that has the same hash. */
  isOf(hash: number, form: string): boolean {
    const known = this.known.get(hash);
    return known === undefined || known.form === form;
  }

  private find(form: string): WordNumbers {
    const numbers: number[] = [];
    const exact = this.exact.get(form);
    if (exact !== undefined) numbers.push(exact);
    for (const base of [...basesOf(form), ...(this.apostrophised.get(form) ?? [])]) {
      const number = this.inflected.get(base);
      if (number !== undefined && (base === form || inflect(base).includes(form))) numbers.push(number);
    }
    return numbers.length > 0 ? numbers : NONE;
  }
}
