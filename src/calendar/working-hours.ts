import { BANK_HOLIDAYS } from './bank-holidays';
import { dayBefore, londonTime, weekdayOf } from './london';

/** From one time of day to another, as 09:00; over midnight where it ends before it begins. */
interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** When somebody works. Days as in `Date`: 0 is Sunday. Hours over midnight belong to the day they begin on. */
export interface WorkingHours extends Stretch {
  readonly days: readonly number[];
  readonly break?: Stretch | undefined;
}

/**
 * The working period that a moment is in, by the day it begins on; undefined outside of all, in the break, and on bank
 * holidays. `now` in milliseconds since 1970; times are those of the United Kingdom.
 */
export function workingPeriodAt(hours: WorkingHours, now: number): string | undefined {
  const { date, minute } = londonTime(now);
  if (hours.break && isWithin(hours.break, minute)) return undefined;
  return [date, dayBefore(date)].find(
    (day) => hours.days.includes(weekdayOf(day)) && !BANK_HOLIDAYS.has(day) && isWithin(hours, minute, day === date),
  );
}

/** Whether a minute of the day is in a stretch; of one over midnight, in its part of this day or the next. */
function isWithin({ from, until }: Stretch, minute: number, begunToday?: boolean): boolean {
  const [start, end] = [minuteOf(from), minuteOf(until)];
  if (start <= end) return begunToday !== false && minute >= start && minute < end;
  const [isBefore, isAfter] = [minute >= start, minute < end];
  if (begunToday === undefined) return isBefore || isAfter;
  return begunToday ? isBefore : isAfter;
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
