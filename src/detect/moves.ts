/** The known moves of an automaton: from a state, under a letter, to a state. Open addressing; all numbers are >= 0. */
export class Moves {
  private from = new Int32Array(1024).fill(-1);
  private letter = new Int32Array(1024);
  private to = new Int32Array(1024);
  private count = 0;

  /** The state reached, or -1 when this move is not known yet. */
  get(from: number, letter: number): number {
    const slot = this.slotOf(from, letter);
    return this.from[slot] === -1 ? -1 : (this.to[slot] as number);
  }

  set(from: number, letter: number, to: number): void {
    if (this.count * 2 >= this.from.length) this.grow();
    const slot = this.slotOf(from, letter);
    if (this.from[slot] === -1) this.count++;
    this.from[slot] = from;
    this.letter[slot] = letter;
    this.to[slot] = to;
  }

  private slotOf(from: number, letter: number): number {
    const mask = this.from.length - 1;
    const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.from[slot] !== -1 && (this.from[slot] !== from || this.letter[slot] !== letter))
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { from, letter, to } = this;
    const size = from.length * 2;
    this.from = new Int32Array(size).fill(-1);
    this.letter = new Int32Array(size);
    this.to = new Int32Array(size);
    this.count = 0;
    from.forEach((state, slot) => {
      if (state !== -1) this.set(state, letter[slot] as number, to[slot] as number);
    });
  }
}
