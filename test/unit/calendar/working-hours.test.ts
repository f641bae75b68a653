import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAYS } from '../../../src/calendar/bank-holidays';
import { dayBefore, londonTime, weekdayOf } from '../../../src/calendar/london';
import { workingPeriodAt, type WorkingHours } from '../../../src/calendar/working-hours';

const HOUR = 60 * 60 * 1_000;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const OFFICE: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };
const NIGHTS: WorkingHours = { days: [1, 2, 3, 4, 5], from: '20:00', until: '08:00' };

/** The period of a moment that is written with its distance from Greenwich. */
const periodAt = (hours: WorkingHours, moment: string) => workingPeriodAt(hours, Date.parse(moment));

describe('working hours', () => {
  it.each([
    ['the first minute', '2026-11-30T09:00Z', '2026-11-30'],
    ['not the last', '2026-11-30T17:00Z', undefined],
    ['not a Saturday', '2026-11-28T12:00Z', undefined],
    ['not Christmas Day', '2026-12-25T12:00Z', undefined],
    ['nor the day in lieu of Boxing Day', '2026-12-28T12:00Z', undefined],
    ['by summer time in summer', '2026-07-01T08:00Z', '2026-07-01'],
    ['and not an hour after', '2026-07-01T16:00Z', undefined],
    ['wherever the computer is', '2026-11-30T18:00+09:00', '2026-11-30'],
  ])('of an office: %s', (_, moment, period) => {
    expect(periodAt(OFFICE, moment)).toBe(period);
  });

  it.each([
    ['on the evening', '2026-11-27T23:00Z', '2026-11-27'],
    ['the morning after, of the same period', '2026-11-28T07:59Z', '2026-11-27'],
    ['not on Monday morning', '2026-11-30T07:00Z', undefined],
    ['not on Saturday night', '2026-11-28T23:00Z', undefined],
    ['not in the night that begins on a bank holiday', '2026-12-29T03:00Z', undefined],
    ['in the night that ends on one', '2026-12-25T03:00Z', '2026-12-24'],
  ])('of a night: %s', (_, moment, period) => {
    expect(periodAt(NIGHTS, moment)).toBe(period);
  });

  it.each([
    ['before the break', '2026-11-30T11:59Z', '2026-11-30'],
    ['not in it', '2026-11-30T12:00Z', undefined],
    ['after it', '2026-11-30T13:00Z', '2026-11-30'],
  ])('with a break: %s', (_, moment, period) => {
    expect(periodAt({ ...OFFICE, break: { from: '12:00', until: '13:00' } }, moment)).toBe(period);
  });

  it('a break that ends as it begins is none, and hours that do are none', () => {
    expect(periodAt({ ...NIGHTS, break: { from: '23:30', until: '23:30' } }, '2026-11-26T23:30Z')).toBe('2026-11-26');
    expect(periodAt({ ...NIGHTS, from: '20:00', until: '20:00' }, '2026-11-26T20:00Z')).toBeUndefined();
  });

  it('a break over midnight is one', () => {
    const hours = { ...NIGHTS, break: { from: '23:30', until: '00:30' } };
    expect(periodAt(hours, '2026-11-26T23:29Z')).toBe('2026-11-26');
    expect(periodAt(hours, '2026-11-26T23:45Z')).toBeUndefined();
    expect(periodAt(hours, '2026-11-27T00:15Z')).toBeUndefined();
    expect(periodAt(hours, '2026-11-27T00:30Z')).toBe('2026-11-26');
  });
});

describe('when the clocks change', () => {
  /** The Sundays on which summer time begins and ends, of the years with bank holidays. */
  const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'];
  const moments = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -72 * 60, max: 72 * 60 }))
    .map(([day, minutes]) => Date.parse(day) + minutes * 60_000);
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

  it('an hour is left out in spring and comes twice in autumn, on the minute', () => {
    const minuteAt = (moment: string) => londonTime(Date.parse(moment)).minute;
    expect([minuteAt('2027-03-28T00:59Z'), minuteAt('2027-03-28T01:00Z')]).toEqual([59, 120]);
    expect([minuteAt('2027-10-31T00:59Z'), minuteAt('2027-10-31T01:00Z')]).toEqual([119, 60]);
  });

  it('somebody is at work exactly when the clock on the wall says so', () => {
    fc.assert(
      fc.property(moments, clock, clock, (now, from, until) => {
        fc.pre(from < until);
        const wall = new Date(now).toLocaleTimeString('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
        const { date } = londonTime(now);
        const isAtWork = from <= wall && wall < until && !BANK_HOLIDAYS.has(date);
        expect(workingPeriodAt({ days: EVERY_DAY, from, until }, now)).toBe(isAtWork ? date : undefined);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the whole night before is one period, and as long as it is on the clock', () => {
    for (const sunday of changes) {
      const saturday = dayBefore(sunday);
      const hours = { days: [6], from: '20:00', until: '08:00' };
      const minutes = Array.from({ length: 24 * 60 }, (_, index) => Date.parse(saturday) + (index + 12 * 60) * 60_000);
      const periods = minutes.map((now) => workingPeriodAt(hours, now)).filter((period) => period !== undefined);
      expect(new Set(periods)).toEqual(new Set([saturday]));
      expect(periods).toHaveLength(sunday.includes('-03-') ? 11 * 60 : 13 * 60);
    }
  });

  it('every moment has a period of its own day or the day before, whatever the hours', () => {
    fc.assert(
      fc.property(moments, clock, clock, (now, from, until) => {
        const period = workingPeriodAt({ days: EVERY_DAY, from, until }, now);
        const { date } = londonTime(now);
        expect([undefined, date, dayBefore(date)]).toContain(period);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('bank holidays of England', () => {
  const years = [2026, 2027, 2028];
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);

  /** Easter Sunday (the anonymous Gregorian reckoning). */
  function easter(year: number): number {
    const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
    const [d, e] = [Math.floor(b / 4), b % 4];
    const f = Math.floor((b + 8) / 25);
    const g = Math.floor((b - f + 1) / 3);
    const h = (19 * a + b - d - g + 15) % 30;
    const [i, k] = [Math.floor(c / 4), c % 4];
    const l = (32 + 2 * e + 2 * i - h - k) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    return day(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
  }

  const mondayFrom = (time: number) => time + ((8 - new Date(time).getUTCDay()) % 7) * 24 * HOUR;
  const lastMonday = (year: number, month: number) => mondayFrom(day(year, month, 25));

  /** The next weekday that is not taken already, where a holiday falls on a weekend. */
  function inLieu(times: readonly number[]): number[] {
    return times.reduce<number[]>((taken, time) => {
      let free = time;
      while ([0, 6].includes(new Date(free).getUTCDay()) || taken.includes(free)) free += 24 * HOUR;
      return [...taken, free];
    }, []);
  }

  it('are what the Banking and Financial Dealings Act and the usual proclamations make them', () => {
    const reckoned = years.flatMap((year) => [
      ...inLieu([day(year, 1, 1)]),
      easter(year) - 2 * 24 * HOUR,
      easter(year) + 24 * HOUR,
      mondayFrom(day(year, 5, 1)),
      lastMonday(year, 5),
      lastMonday(year, 8),
      ...inLieu([day(year, 12, 25), day(year, 12, 26)]),
    ]);
    expect([...BANK_HOLIDAYS].sort()).toEqual(reckoned.map(iso).sort());
    for (const each of BANK_HOLIDAYS) expect([1, 2, 3, 4, 5]).toContain(weekdayOf(each));
  });
});
