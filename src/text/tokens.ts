/** What a token is, as bits. A word in capitals is `WORD | SHOUT`, a capitalised one `WORD | CAPITAL`. */
export const Flag = {
  WORD: 1,
  NUMBER: 2,
  CAPITAL: 4,
  SHOUT: 8,
  EMOJI: 16,
  MENTION: 32,
  URL: 64,
  /** `?`, alone or in a run with `!`: the sentence asks. */
  QUESTION: 128,
} as const;

/**
 * The tokens of one text as parallel arrays, kept and refilled from draft to draft so that judging one costs no
 * garbage. Offsets are UTF-16 units of the original text, `end` exclusive.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Hash of the word as it is read (see characters.ts). */
  hash = new Int32Array(256);
  flags = new Uint8Array(256);
  /** Number of the sentence the token is in, from 0. */
  sentence = new Int32Array(256);

  push(start: number, end: number, hash: number, flags: number, sentence: number): void {
    const index = this.count++;
    if (index === this.start.length) this.grow();
    this.start[index] = start;
    this.end[index] = end;
    this.hash[index] = hash;
    this.flags[index] = flags;
    this.sentence[index] = sentence;
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.start = grown(this.start, new Int32Array(size));
    this.end = grown(this.end, new Int32Array(size));
    this.hash = grown(this.hash, new Int32Array(size));
    this.flags = grown(this.flags, new Uint8Array(size));
    this.sentence = grown(this.sentence, new Int32Array(size));
  }
}

function grown<T extends Int32Array | Uint8Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
