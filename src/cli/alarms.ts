import type { Draft } from '../draft';
import type { Checker } from '../evaluate';
import { holds, type Finding } from '../finding';

/** A draft that a pack found something in. */
interface Alarm {
  readonly draft: Draft;
  /** Strongest first. */
  readonly findings: readonly Finding[];
}

/** How often a pack alarms on drafts that nobody need be alarmed at. */
export interface Alarms {
  /** How many drafts were judged. */
  readonly of: number;
  readonly held: readonly Alarm[];
  readonly tipped: readonly Alarm[];
}

/** Judges texts as posts on X from somebody's own account. */
export function alarmsOn(texts: readonly string[], check: Checker): Alarms {
  const alarms = texts.flatMap((text) => {
    const draft: Draft = { text, site: 'x', surface: 'post' };
    const { action, findings } = check(draft);
    return action === 'none' ? [] : [{ draft, action, findings }];
  });
  return {
    of: texts.length,
    held: alarms.filter(({ action }) => holds(action)),
    tipped: alarms.filter(({ action }) => !holds(action)),
  };
}
