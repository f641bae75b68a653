import { hashOf } from '../text/hash';
import { frequencyOf } from './common-words';
import { inflect } from './inflect';

/** A word of a pattern: in all its forms, or exactly as it is written. */
export interface Word {
  readonly word: string;
  readonly exact: boolean;
}

/** Words that a place in a pattern accepts, by the hash of their forms and by the forms themselves. */
export class WordSet {
  /** Of their forms: a token with one of them may be one of the words; `holds` tells whether it really is. */
  readonly hashes: ReadonlySet<number>;
  private readonly forms = new Set<string>();

  constructor(words: Iterable<Word>) {
    const hashes = new Set<number>();
    this.hashes = hashes;
    for (const word of words) {
      for (const form of formsOf(word)) {
        hashes.add(hashOf(form));
        this.forms.add(form);
      }
    }
  }

  holds(form: string): boolean {
    return this.forms.has(form);
  }
}

export function formsOf({ word, exact }: Word): readonly string[] {
  return exact ? [word] : inflect(word);
}

/** Roughly how many tokens in a thousand are this word: how dear it is to try a pattern wherever it stands. */
export function costOfWord({ word }: Word): number {
  return frequencyOf(word);
}
