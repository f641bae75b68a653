import { table } from './measure';

/** A figure as it came out in this run, and the most it was to be. */
export interface Target {
  readonly what: string;
  readonly is: number;
  readonly atMost: number;
}

/** Every target that was measured, held or missed, in one table. */
export function summary(targets: readonly Target[]): string {
  const missed = targets.filter(isMissed).length;
  return `\nTargets: ${targets.length - missed} held, ${missed} missed\n${table(
    ['', 'is', 'at most', ''],
    targets.map((target) => [target.what, target.is, target.atMost, isMissed(target) ? 'missed' : 'held']),
  )}`;
}

function isMissed({ is, atMost }: Target): boolean {
  // Where nothing could be measured nothing is held.
  return !(is <= atMost);
}
