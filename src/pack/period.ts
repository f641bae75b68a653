import * as z from 'zod/mini';

/** A stretch of time as policies write it: months, days (first and last whole, by the computer's own clock) or moments. */
interface Period {
  readonly from: string;
  readonly until?: string | undefined;
}

const MONTH = /^\d{4}-\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What to say of a day there is none of. */
export const NOT_IN_CALENDAR = { error: 'a day that is in the calendar', abort: true };

/** Whether a month, a day or a moment is there: browsers differ on the 31st of February. */
export function isInCalendar(time: string): boolean {
  const date = time.slice(0, 'yyyy-mm-dd'.length);
  const isRead = [time, date].every((each) => !Number.isNaN(Date.parse(each)));
  return isRead && new Date(date).toISOString().startsWith(date);
}

/** What to say of a period whose end comes first. */
export const IN_ORDER = { error: 'an end that is not before its start', path: ['until'] };

/** A month or a day in a pack. */
export const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d(?:-\d\d)?$/, { error: 'a date: 2026-05-07 or 2026-05', abort: true }),
    z.refine(isInCalendar, NOT_IN_CALENDAR),
  );

/** Months or days in a pack, first and last whole. */
export const period = z.strictObject({ from: day, until: day }).check(z.refine(isInOrder, IN_ORDER));

/** Whether `now`, in milliseconds since 1970, is in a period. One without an end goes on. */
export function isIn({ from, until }: Period, now: number): boolean {
  return startOf(from) <= now && (until === undefined || now < endOf(until));
}

/** Whether a period does not end before it starts. */
export function isInOrder({ from, until }: Period): boolean {
  // A day's end is the next day's start: only a moment may be its own end.
  // What is no time at all is told by itself.
  return until === undefined || from === until || !(startOf(from) >= endOf(until));
}

/** The last day of a period that ends with a month, a day or a moment: 2027-05-31. */
export function lastDayOf(until: string): string {
  if (!MONTH.test(until)) return until;
  const last = new Date(endOf(until) - 1).getDate();
  return `${until}-${String(last).padStart(2, '0')}`;
}

function startOf(time: string): number {
  // A day alone would be read as midnight in Greenwich.
  if (MONTH.test(time)) return Date.parse(`${time}-01T00:00`);
  return Date.parse(DAY.test(time) ? `${time}T00:00` : time);
}

function endOf(time: string): number {
  const start = new Date(startOf(time));
  if (MONTH.test(time)) return start.setMonth(start.getMonth() + 1);
  return DAY.test(time) ? start.setDate(start.getDate() + 1) : start.getTime();
}
