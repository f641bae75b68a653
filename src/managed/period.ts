/** A stretch of time as policies write it: days (both whole, by the computer's own clock) or moments. */
interface Period {
  readonly from: string;
  readonly until?: string | undefined;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether `now`, in milliseconds since 1970, is in a period. One without an end goes on. */
export function isIn({ from, until }: Period, now: number): boolean {
  return startOf(from) <= now && (until === undefined || now < endOf(until));
}

function startOf(time: string): number {
  // A day alone would be read as midnight in Greenwich.
  return Date.parse(DAY.test(time) ? `${time}T00:00` : time);
}

function endOf(time: string): number {
  if (!DAY.test(time)) return Date.parse(time);
  const day = new Date(startOf(time));
  return day.setDate(day.getDate() + 1);
}
