/** How often a concern was given by a person, by us, and by both. */
export interface Count {
  readonly both: number;
  readonly missed: number;
  readonly extra: number;
}

export const NOTHING: Count = { both: 0, missed: 0, extra: 0 };

export function add(a: Count, b: Count): Count {
  return { both: a.both + b.both, missed: a.missed + b.missed, extra: a.extra + b.extra };
}

/** Of what we raised, the share that was right. 1 where nothing was raised. */
export function precision({ both, extra }: Count): number {
  return both + extra === 0 ? 1 : both / (both + extra);
}

/** Of what should be raised, the share that was. 1 where nothing should be. */
export function recall({ both, missed }: Count): number {
  return both + missed === 0 ? 1 : both / (both + missed);
}

/** The harmonic mean of precision and recall. */
export function f1(count: Count): number {
  const [p, r] = [precision(count), recall(count)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
