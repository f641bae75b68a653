import type fc from 'fast-check';

/** One thing that takes what comes from outside, what is thrown at it, and what must hold whatever that is. */
export interface Target<T> {
  readonly name: string;
  readonly what: string;
  /** How many of a thousand cases are for it: the dearer a case, the fewer. */
  readonly share: number;
  readonly cases: fc.Arbitrary<T>;
  /** Throws where something does not hold. */
  check(value: T): void | Promise<void>;
}

/** Says that something must hold; `why` is told when it does not. */
export function must(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Error(why);
}
