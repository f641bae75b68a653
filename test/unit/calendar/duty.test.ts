import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readRules } from '../../../src/cli/rules-folder';
import { hoursFrom, withDuty } from '../../../src/calendar/duty';
import { finding } from '../notice/finding-fixture';

const WEEK = [1, 2, 3, 4, 5];

describe('hours as packs write them', () => {
  it.each([
    ['Mon-Fri 09:00-17:00', [{ days: WEEK, from: '09:00', until: '17:00' }]],
    ['Monday to Friday 08:00 – 17:00, not on public holidays', [{ days: WEEK, from: '08:00', until: '17:00' }]],
    [
      'Mon-Thu 09:00-17:00; Fri 09:00-16:30',
      [
        { days: [1, 2, 3, 4], from: '09:00', until: '17:00' },
        { days: [5], from: '09:00', until: '16:30' },
      ],
    ],
    ['Fri-Mon 22:00-06:00', [{ days: [5, 6, 0, 1], from: '22:00', until: '06:00' }]],
  ])('%s', (text, hours) => {
    expect(hoursFrom(text)).toEqual(hours);
  });

  it.each([
    '',
    'office hours',
    'Mon-Fri',
    '9-5',
    'Mon-Fri 09:00-17:00; by arrangement',
    'Mon-Fri 09:00-13:00, 14:00-17:00',
  ])('are not guessed: %j', (text) => {
    expect(hoursFrom(text)).toBeUndefined();
  });

  it('never fail, whatever an admin writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'MonFri 09:-17;to–') }), (text) => void hoursFrom(text)),
    );
  });

  test('of every pack are understood', () => {
    const written = readRules('rules').packs.flatMap(({ contacts }) =>
      Object.values(contacts).flatMap(({ hours }) => hours ?? []),
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((hours) => !hoursFrom(hours))).toEqual([]);
  });
});

describe('who is there', () => {
  const contact = { name: 'Communications team', hours: 'Mon-Fri 09:00-17:00' };
  const isThere = (time: string, hours = contact.hours) =>
    withDuty({ action: 'escalate', findings: [finding({ contact: { ...contact, hours } })] }, Date.parse(time))
      .findings[0]?.contact?.isThere;

  it.each([
    ['in the morning', '2026-11-27T09:00:00Z', true],
    ['in the evening', '2026-11-27T17:00:00Z', false],
    ['in summer, by British clocks', '2026-07-01T08:00:00Z', true],
    ['on a Sunday', '2026-11-29T12:00:00Z', false],
    ['on a bank holiday', '2026-12-28T12:00:00Z', false],
  ])('%s', (_, time, expected) => {
    expect(isThere(time)).toBe(expected);
  });

  it('is there in any of several hours, and in none between them', () => {
    const hours = 'Mon-Thu 09:00-17:00; Fri 09:00-16:30';
    expect(isThere('2026-11-26T16:45:00Z', hours)).toBe(true);
    expect(isThere('2026-11-27T10:00:00Z', hours)).toBe(true);
    expect(isThere('2026-11-27T16:45:00Z', hours)).toBe(false);
  });

  it('is left open where the hours are in words, and where there are none', () => {
    expect(isThere('2026-11-27T10:00:00Z', 'most days')).toBeUndefined();
    expect(withDuty({ action: 'avoid', findings: [finding({})] }, 0).findings[0]?.contact).toBeUndefined();
  });
});
