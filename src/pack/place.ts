import type { Rule } from './schema';

/** The same for rules of one concern that apply in the same places, in whichever order these were written. */
export function placeKey({ concern, where }: Pick<Rule, 'concern' | 'where'>): string {
  const sorted = (list: readonly string[] | undefined) => list && [...list].sort();
  return JSON.stringify([
    concern,
    sorted(where.surfaces),
    sorted(where.sites),
    sorted(where.accounts),
    sorted(where.during),
  ]);
}
