/** A repeatable stream of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Contestant {
  readonly name: string;
  readonly judge: (text: string) => unknown;
}

/** Keeps results from being optimised away. */
let sink: unknown;

/**
 * Nanoseconds a character of each contestant: the median of many rounds, the contestants taking turns within a round so
 * that what else the machine does falls on all alike.
 */
export function compare(
  contestants: readonly Contestant[],
  texts: readonly string[],
  rounds = 61,
): Map<string, number> {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = -10; round < rounds; round++) {
    for (const { name, judge } of contestants) {
      const start = performance.now();
      for (const text of texts) sink = judge(text);
      const nanoseconds = ((performance.now() - start) * 1e6) / characters;
      if (round >= 0) times.get(name)?.push(nanoseconds);
    }
  }
  void sink;
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
