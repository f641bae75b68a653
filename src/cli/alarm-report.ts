import type { Alarms } from './alarms';
import { wordsOf } from './words-found';

/** How many of those that would be held are shown: enough to see what they have in common. */
const SHOWN = 10;

/** The pack that another one extends, and its own alarms on the same drafts. */
interface Base {
  readonly id: string;
  readonly alarms: Alarms;
}

/**
 * Alarms on ordinary drafts in words, held against those of the pack that this one extends. Shown are those that it
 * would hold; beside another pack, those that the other lets through.
 */
export function alarmReport(alarms: Alarms, base?: Base): string {
  const { of, held, tipped } = alarms;
  const before = new Set(base?.alarms.held.map(({ draft }) => draft.text));
  const added = held.filter(({ draft }) => !before.has(draft.text));
  return [
    `Of ${of} ordinary drafts it would hold ${share(held.length, of)} and tip ${share(tipped.length, of)}.`,
    ...(held.length + tipped.length > 0 ? [`By concern: ${byConcern(alarms)}.`] : []),
    ...(base
      ? [`The pack it extends, ${base.id}, holds ${base.alarms.held.length} and tips ${base.alarms.tipped.length}.`]
      : []),
    ...(added.length > 0 ? ['', base ? `It would hold, and ${base.id} lets through:` : 'It would hold:'] : []),
    ...added
      .slice(0, SHOWN)
      .map(
        ({ draft, findings: [first] }) => `  ${first ? `${first.concern}${wordsOf(draft, first)}: ` : ''}${draft.text}`,
      ),
    ...(added.length > SHOWN ? [`  and ${added.length - SHOWN} more`] : []),
  ].join('\n');
}

function share(some: number, all: number): string {
  return `${some} (${((100 * some) / Math.max(1, all)).toFixed(1)}%)`;
}

/** A draft may raise several: each counts. Most frequent first. */
function byConcern({ held, tipped }: Alarms): string {
  const counts = new Map<string, number>();
  for (const { findings } of [...held, ...tipped]) {
    for (const { concern } of findings) counts.set(concern, (counts.get(concern) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([concern, number]) => `${concern} ${number}`)
    .join(', ');
}
