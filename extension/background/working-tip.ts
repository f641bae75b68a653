import type { Draft } from '../../src/draft';
import { workingPeriodAt, type WorkingHours } from '../../src/calendar/working-hours';
import type { RecordStorage } from '../record';

/** The day of the working period that had its tip last. */
const TOLD = 'workingTip';

/** One quiet tip a working period, that stays with the draft it came with. */
export function createWorkingTip(storage: RecordStorage, now: () => number) {
  let told: unknown;
  let loaded: Promise<void> | undefined;
  /** Tab -> the period of the tip that its draft has. */
  const drafts = new Map<number, string>();

  function load(): Promise<void> {
    loaded ??= storage.get(TOLD).then((stored) => void (told ??= stored[TOLD]), complain);
    return loaded;
  }

  /** Whether this draft in this tab has the tip. An empty one is the end of the draft before. */
  async function isDue({ text }: Draft, tab: number, hours: WorkingHours | undefined): Promise<boolean> {
    if (text.trim() === '') drafts.delete(tab);
    const period = hours && workingPeriodAt(hours, now());
    if (period === undefined || text.trim() === '') return false;
    await load();
    if (drafts.get(tab) === period) return true;
    if (told === period) return false;
    told = period;
    drafts.set(tab, period);
    await storage.set({ [TOLD]: period }).catch(complain);
    return true;
  }

  /** The draft in this tab was submitted. */
  function over(tab: number): void {
    drafts.delete(tab);
  }

  return { isDue, over };
}

function complain(error: unknown): void {
  console.error('Second Look: the tip on working hours was not kept.', error);
}
