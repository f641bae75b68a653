import { hashOf } from '../text/hash';
import { wordAt } from '../text/tokenise';
import type { Tokens } from '../text/tokens';

/** The symbol of every word that no pattern knows. */
export const UNKNOWN = 0;

/**
 * From a word's hash to its symbol, by open addressing. Words that the same atoms accept share one symbol, which keeps
 * the automaton's alphabet small.
 */
export class Vocabulary {
  private readonly mask: number;
  /** Slot -> hash of the word there. */
  private readonly hashes: Int32Array;
  /** Slot -> symbol of the word there, or `UNKNOWN` for an empty slot. */
  private readonly symbols: Int32Array;
  /** Slot -> the word there. */
  private readonly words: string[] = [];
  private readonly atomsBySymbol: (readonly number[])[] = [[]];

  /** `atoms`: the words that each atom accepts. */
  constructor(atoms: readonly (readonly string[])[]) {
    const atomsOfWord = new Map<string, number[]>();
    atoms.forEach((words, atom) => {
      for (const word of words) {
        const known = atomsOfWord.get(word);
        if (known) known.push(atom);
        else atomsOfWord.set(word, [atom]);
      }
    });
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, atomsOfWord.size * 3)));
    this.mask = capacity - 1;
    this.hashes = new Int32Array(capacity);
    this.symbols = new Int32Array(capacity);
    this.fill(atomsOfWord);
  }

  private fill(atomsOfWord: ReadonlyMap<string, readonly number[]>): void {
    const symbolOfAtoms = new Map<string, number>();
    for (const [word, atoms] of atomsOfWord) {
      const key = atoms.join(' ');
      const symbol = symbolOfAtoms.get(key) ?? this.atomsBySymbol.push(atoms) - 1;
      symbolOfAtoms.set(key, symbol);
      const slot = this.slotOf(hashOf(word));
      this.hashes[slot] = hashOf(word);
      this.symbols[slot] = symbol;
      this.words[slot] = word;
    }
  }

  /** Something made of the atoms of each symbol, by symbol. */
  mapSymbols<T>(make: (atoms: readonly number[]) => T): T[] {
    return this.atomsBySymbol.map(make);
  }

  /** In ascending order. */
  atomsOf(symbol: number): readonly number[] {
    return this.atomsBySymbol[symbol] as readonly number[];
  }

  /** The symbol of a word by its hash alone; `confirms` tells whether it really was that word. */
  symbolOf(hash: number): number {
    return this.symbols[this.slotOf(hash)] as number;
  }

  /** Whether token `index` of `text`, if it has a symbol, is that word and not another with the same hash. */
  confirms(text: string, tokens: Tokens, index: number): boolean {
    const slot = this.slotOf(tokens.hash[index] as number);
    if (this.symbols[slot] === UNKNOWN) return true;
    return wordAt(text, tokens, index) === this.words[slot];
  }

  /** The slot that holds `hash`, or the empty one where it would go. FNV's high bits are brought down into the low. */
  private slotOf(hash: number): number {
    const { hashes, symbols, mask } = this;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (symbols[slot] !== UNKNOWN && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}
