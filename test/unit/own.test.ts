import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../extension/browser', () => ({ browser: {} }));
const { isPaused, isWorking, parseOwn } = await import('../../extension/own');

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 0, 4 + day, hours, minutes);

describe('parseOwn', () => {
  it('keeps what is well formed and leaves the rest out, key by key', () => {
    const stored = { language: 'cy', appearance: 'pink', accounts: { x: 'corporate' }, organisation: 7 };
    expect(parseOwn(stored)).toEqual({ language: 'cy', accounts: { x: 'corporate' } });
  });

  it('takes anything at all without failing', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => void parseOwn(stored)));
  });
});

describe('a pause', () => {
  it('is over when its hour is', () => {
    expect(isPaused({ pausedUntil: 1000 }, 999)).toBe(true);
    expect(isPaused({ pausedUntil: 1000 }, 1000)).toBe(false);
    expect(isPaused({}, 0)).toBe(false);
  });
});

describe('working hours', () => {
  const days = [1, 2, 3, 4, 5];
  const office = { days, from: '09:00', until: '17:00' };
  const nights = { days, from: '20:00', until: '08:00' };

  it('are those of the days marked', () => {
    expect(isWorking(office, at(1, 9))).toBe(true);
    expect(isWorking(office, at(1, 17))).toBe(false);
    expect(isWorking(office, at(6, 12))).toBe(false);
  });

  it('of a night belong to the day they begin on', () => {
    expect(isWorking(nights, at(5, 23))).toBe(true);
    expect(isWorking(nights, at(6, 7, 59))).toBe(true);
    expect(isWorking(nights, at(1, 7))).toBe(false);
    expect(isWorking(nights, at(6, 23))).toBe(false);
  });
});
