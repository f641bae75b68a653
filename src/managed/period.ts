/** A stretch of time as policies write it: months, days (first and last whole, by the computer's own clock) or moments. */
interface Period {
  readonly from: string;
  readonly until?: string | undefined;
}

const MONTH = /^\d{4}-\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether `now`, in milliseconds since 1970, is in a period. One without an end goes on. */
export function isIn({ from, until }: Period, now: number): boolean {
  return startOf(from) <= now && (until === undefined || now < endOf(until));
}

/** Whether a period does not end before it starts. */
export function isInOrder({ from, until }: Period): boolean {
  // A day's end is the next day's start: only a moment may be its own end.
  return until === undefined || startOf(from) < endOf(until) || from === until;
}

/** The last day of a period that ends with a month, a day or a moment: 2027-05-31. */
export function lastDayOf(until: string): string {
  if (!MONTH.test(until)) return until;
  const day = new Date(endOf(until) - 1).getDate();
  return `${until}-${String(day).padStart(2, '0')}`;
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
