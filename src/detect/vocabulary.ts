import { hashOf } from '../text/hash';
import { wordAt } from '../text/tokenise';
import type { Tokens } from '../text/tokens';

/** The symbol of every word that no pattern knows. */
export const UNKNOWN = 0;

/**
 * From a word's hash to its symbol, by open addressing. Forms of the same words share one symbol.
 */
export class Vocabulary {
  private readonly mask: number;
  /** Slot -> hash of the form there. */
  private readonly hashes: Int32Array;
  /** Slot -> symbol of the form there, or `UNKNOWN` for an empty slot. */
  private readonly symbols: Int32Array;
  /** Slot -> the form there. */
  private readonly forms: string[] = [];
  private readonly wordsBySymbol: (readonly number[])[] = [[]];

  /** `words`: the forms of each word. */
  constructor(words: readonly (readonly string[])[]) {
    const wordsOfForm = new Map<string, number[]>();
    words.forEach((forms, word) => {
      for (const form of forms) {
        const known = wordsOfForm.get(form);
        if (known) known.push(word);
        else wordsOfForm.set(form, [word]);
      }
    });
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, wordsOfForm.size * 3)));
    this.mask = capacity - 1;
    this.hashes = new Int32Array(capacity);
    this.symbols = new Int32Array(capacity);
    this.fill(wordsOfForm);
  }

  private fill(wordsOfForm: ReadonlyMap<string, readonly number[]>): void {
    const symbolOfWords = new Map<string, number>();
    for (const [form, words] of wordsOfForm) {
      const key = words.join();
      const symbol = symbolOfWords.get(key) ?? this.wordsBySymbol.push(words) - 1;
      symbolOfWords.set(key, symbol);
      const hash = hashOf(form);
      const slot = this.slotOf(hash);
      this.hashes[slot] = hash;
      this.symbols[slot] = symbol;
      this.forms[slot] = form;
    }
  }

  /** Something made of the words of each symbol, by symbol. */
  mapSymbols<T>(make: (words: readonly number[]) => T): T[] {
    return this.wordsBySymbol.map(make);
  }

  /** The words that a token with this symbol is a form of. */
  wordsOf(symbol: number): readonly number[] {
    return this.wordsBySymbol[symbol] as readonly number[];
  }

  /** The symbol of a word by its hash alone; `confirms` tells whether it really was that word. */
  symbolOf(hash: number): number {
    return this.symbols[this.slotOf(hash)] as number;
  }

  /** Whether token `index` of `text`, if it has a symbol, is that word and not another with the same hash. */
  confirms(text: string, tokens: Tokens, index: number): boolean {
    const slot = this.slotOf(tokens.hash[index] as number);
    if (this.symbols[slot] === UNKNOWN) return true;
    return wordAt(text, tokens, index) === this.forms[slot];
  }

  /** The slot that holds `hash`, or the empty one where it would go. FNV's high bits are brought down into the low. */
  private slotOf(hash: number): number {
    const { hashes, symbols, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (symbols[slot] !== UNKNOWN && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
