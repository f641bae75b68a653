/** One thing in managed policy that does not apply, for the admin who wrote it. */
export interface Refusal {
  readonly key: string;
  /** The place: `packs[0].rules[2].action`. */
  readonly path: string;
  /** What stands there, shortened; undefined where nothing does. */
  readonly value: string | undefined;
  readonly reason: string;
  readonly allowed: string;
}

const LONGEST_SHOWN = 80;

/** `value` as it is shown: policy is the admin's own text, so a short piece of it may be told. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
