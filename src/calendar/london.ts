const DAY = 24 * 60 * 60 * 1_000;

/** A moment by the clocks of the United Kingdom, wherever the computer is: summer time and all. */
interface LondonTime {
  /** As in 2026-11-27. */
  readonly date: string;
  readonly minute: number;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `now` in milliseconds since 1970. */
export function londonTime(now: number): LondonTime {
  const parts = Object.fromEntries(CLOCK.formatToParts(now).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour, minute } = parts;
  return { date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
}

/** The day before a date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}

/** As in `Date`: 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay();
}
