import fc from 'fast-check';
import type { Target } from './target';

/** What came of one target. `found` is the smallest case that fails, and why. */
interface Outcome {
  readonly name: string;
  readonly what: string;
  readonly cases: number;
  readonly seconds: number;
  readonly found?: { readonly value: unknown; readonly why: string; readonly path: string | null } | undefined;
}

/** Throws a target's share of so many cases at it; the same seed throws the same. */
export async function fuzz<T>(target: Target<T>, all: number, seed: number): Promise<Outcome> {
  const { name, what, share, cases, check } = target;
  const numRuns = Math.max(1, Math.round((all * share) / 1000));
  const start = performance.now();
  const details = await fc.check(
    fc.asyncProperty(cases, async (value) => check(value)),
    { numRuns, seed },
  );
  const seconds = (performance.now() - start) / 1000;
  const told = details.failed && {
    value: details.counterexample?.[0],
    why: String(details.errorInstance),
    path: details.counterexamplePath,
  };
  return { name, what, cases: details.numRuns, seconds, ...(told && { found: told }) };
}
