import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../extension/browser', () => ({ browser: {} }));
const { isPaused, parseOwn } = await import('../../extension/own');

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
