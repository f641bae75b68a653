import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTally } from '../../../extension/background/tally';
import { counted, csvOf, DEEDS, emptyTally, parseTally, rowsOf } from '../../../src/records/tally';

describe('the tally', () => {
  it('counts by concern what was seen and what the person did', () => {
    const tally = counted(counted(emptyTally(7), 'seen', ['press', 'heated', 'press']), 'posted', ['press']);
    expect(tally).toEqual({
      since: 7,
      counts: { press: { seen: 1, edited: 0, posted: 1 }, heated: { seen: 1, edited: 0, posted: 0 } },
    });
    expect(csvOf(tally)).toBe('concern,seen,edited,posted\r\nheated,1,0,0\r\npress,1,0,1\r\n');
  });

  it('is told in the order of what was seen most, and else of the names', () => {
    const names = ['heated', 'press', 'jargon', 'bullying'];
    const tally = counted(counted(emptyTally(7), 'seen', names), 'seen', ['jargon']);
    expect(rowsOf(tally).map(({ concern }) => concern)).toEqual(['jargon', 'bullying', 'heated', 'press']);
  });

  it('goes on counting the 200 it knows, and takes no more', () => {
    const known = Array.from({ length: 200 }, (_, index) => `concern-${index}`);
    const full = counted(emptyTally(1), 'seen', known);
    const after = counted(full, 'seen', ['one-more', 'concern-199']);
    expect(Object.keys(after.counts)).toEqual(known);
    expect(after.counts['concern-199']?.seen).toBe(2);
  });

  it('begins anew where what was stored is damaged', () => {
    for (const stored of [
      undefined,
      7,
      { since: 'x' },
      { since: 1, counts: { press: { seen: -1, edited: 0, posted: 0 } } },
    ])
      expect(parseTally(stored, 9)).toEqual(emptyTally(9));
  });

  it('adds up, comes back from storage as it was, and never grows beyond bounds', () => {
    const deed = fc.record({ deed: fc.constantFrom(...DEEDS), concern: fc.stringMatching(/^[a-z][a-z-]{0,79}$/) });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 400 }), (deeds) => {
        const tally = deeds.reduce(
          (before, { deed: done, concern }) => counted(before, done, [concern]),
          emptyTally(1),
        );
        expect(parseTally(JSON.parse(JSON.stringify(tally)), 2)).toEqual(tally);
        expect(rowsOf(tally).length).toBe(Math.min(200, new Set(deeds.map(({ concern }) => concern)).size));
      }),
    );
  });
});

describe('the worker', () => {
  function make() {
    const stored: Record<string, unknown> = {};
    const storage = {
      get: () => Promise.resolve({ ...stored }),
      set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
    };
    return { storage, stored, tally: createTally(storage, () => 1) };
  }

  it('counts each concern once a draft, however often the draft is judged', async () => {
    const { tally, stored } = make();
    void tally.judged(1, 'my lady', ['patient-care']);
    void tally.judged(1, 'my lady in bay 3', ['patient-care', 'press']);
    void tally.judged(2, 'my lady', ['patient-care']);
    void tally.judged(1, '', []);
    await tally.judged(1, 'my lady', ['patient-care']);
    expect(stored).toMatchObject({ tally: { counts: { 'patient-care': { seen: 3 }, press: { seen: 1 } } } });
  });

  it('loses a count and nothing else where the storage refuses', async () => {
    const { storage, tally, stored } = make();
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const set = vi.spyOn(storage, 'set').mockRejectedValueOnce(new Error('full'));
    await tally.count('posted', ['press']);
    await tally.count('posted', ['press']);
    expect(set).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledOnce();
    expect(stored).toMatchObject({ tally: { counts: { press: { posted: 1 } } } });
    told.mockRestore();
  });
});
