import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDue, parseLines, withLine, withoutLine, type ProfileLine } from '../../../extension/profile-lines';
import { createProfiles } from '../../../extension/background/profiles';
import { SITES } from '../../../src/draft';
import type { KnownAccounts } from '../../../src/profile/profile';
import { readRules } from '../../../src/cli/rules-folder';
import { withoutExamples, type RunningPack } from '../../../src/pack/schema';

const DAY = 24 * 60 * 60 * 1000;
const pack = packOf('meccg139');
const WITHOUT = { site: 'x', handle: 'Kay', bio: 'Nurse at Mid Essex CCG' } as const;

function packOf(id: string): RunningPack {
  const found = withoutExamples(readRules('rules')).packs.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}

function createMemory() {
  const kept: Record<string, unknown> = {};
  return {
    kept,
    get: (key: string) => Promise.resolve({ [key]: kept[key] }),
    set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(kept, items)),
  };
}

describe('profiles', () => {
  it('keep how an account stood and when, and nothing of what its profile says', async () => {
    const memory = createMemory();
    await createProfiles(memory, () => 5).judge(pack, WITHOUT, false);
    expect(memory.kept).toEqual({ profiles: [{ site: 'x', handle: 'Kay', at: 5, how: 'must' }] });
  });

  it('do not keep how a bio stands that is being written', async () => {
    const memory = createMemory();
    await createProfiles(memory, () => 5).judge(pack, WITHOUT, true);
    expect(memory.kept).toEqual({});
  });

  it('are quiet about what was seen until the pack changes', async () => {
    const { judge, answer } = createProfiles(createMemory(), () => 5);
    expect((await judge(pack, WITHOUT, false)).answered).toBe(false);
    await answer(pack, { site: 'x', handle: 'kay' });
    expect((await judge(pack, WITHOUT, false)).answered).toBe(true);
    expect((await judge({ ...pack, version: '9.0.0' }, WITHOUT, false)).answered).toBe(false);
  });

  it('claim nothing of a bio that was not read', async () => {
    const memory = createMemory();
    const { findings } = await createProfiles(memory, () => 5).judge(pack, { site: 'x', handle: 'kay' }, false);
    expect(findings).toEqual([]);
    expect(memory.kept).toMatchObject({ profiles: [{ how: 'not-read' }] });
  });

  it('may carry the name of the employer where it has dispensed with that (mhcc 7.5)', async () => {
    const mhcc = packOf('mhcc');
    const named = { site: 'x', handle: 'MHCC_Kay', bio: 'Views my own.' } as const;
    const { judge } = createProfiles(createMemory(), () => 5);
    const kinds = async (known?: KnownAccounts) =>
      (await judge(mhcc, named, false, known)).findings.map(({ kind }) => kind);
    expect(await kinds()).toContain('employer-in-handle');
    expect(await kinds({ dispensed: [{ site: 'x', handle: 'MHCC_Kay' }] })).not.toContain('employer-in-handle');
  });

  it('lose no line when two are looked at in one moment', async () => {
    const memory = createMemory();
    const { judge } = createProfiles(memory, () => 5);
    await Promise.all(['kay', 'lou', 'max'].map((handle) => judge(pack, { ...WITHOUT, handle }, false)));
    expect(memory.kept).toMatchObject({ profiles: [{ handle: 'max' }, { handle: 'lou' }, { handle: 'kay' }] });
  });
});

const lines = fc.record({
  site: fc.constantFrom(...SITES),
  handle: fc.string({ maxLength: 100 }),
  at: fc.nat(),
  how: fc.constantFrom('well' as const, 'must' as const),
});

test('there is one line an account, the newest first, and never more than forty', () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 120 }), (seen) => {
      const kept = seen.reduce<ProfileLine[]>(withLine, []);
      const names = kept.map(({ site, handle }) => `${site} ${handle.toLowerCase()}`);
      expect(new Set(names).size).toBe(names.length);
      expect(kept.length).toBeLessThanOrEqual(40);
      expect(kept[0]).toEqual(seen.at(-1));
    }),
  );
});

test('what was stored and is none of ours is left out; the rest is kept', () => {
  const line = { site: 'x', handle: 'kay', at: 1, how: 'well' } as const;
  expect(parseLines([line, { ...line, site: 'elsewhere' }, null, { ...line, at: 'today' }])).toEqual([line]);
  expect(parseLines('broken')).toEqual([]);
  expect(withoutLine([line], { ...line, handle: 'KAY' })).toEqual([]);
});

test('a profile is worth another look after a quarter of a year', () => {
  expect(isDue({ at: 0 }, 91 * DAY)).toBe(false);
  expect(isDue({ at: 0 }, 92 * DAY)).toBe(true);
});
