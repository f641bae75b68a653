import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createOverrides } from '../../../extension/background/overrides';
import { overridden, parseOverrides, withFolded, type Overrides } from '../../../src/records/overrides';
import { finding } from '../notice/finding-fixture';

const DAY = 24 * 60 * 60 * 1_000;
const pause = finding({ concern: 'grievance', action: 'pause' });
const verdict = { action: 'pause', findings: [pause] } as const;
const isFolded = (overrides: Overrides, now: number) =>
  withFolded(verdict, overrides, now).findings[0]?.folded === true;

it('what was overridden three times in a week is folded, until the first of them is a week old', () => {
  const twice = overridden(overridden({}, ['grievance'], DAY), ['grievance'], 2 * DAY);
  expect(isFolded(twice, 2 * DAY)).toBe(false);
  const thrice = overridden(twice, ['grievance', 'press'], 3 * DAY);
  expect(isFolded(thrice, 3 * DAY)).toBe(true);
  expect(isFolded(thrice, 8 * DAY - 1)).toBe(true);
  expect(isFolded(thrice, 8 * DAY)).toBe(false);
});

it('what is to be avoided is never folded', () => {
  const often = { 'patient-care': [1, 2, 3], grievance: [1, 2, 3] };
  const both = withFolded({ action: 'avoid', findings: [finding({}), pause] }, often, 4);
  expect(both.findings.map(({ folded }) => folded)).toEqual([undefined, true]);
});

it('a clock put back folds nothing', () => {
  expect(isFolded({ grievance: [10, 11, 12] }, 5)).toBe(false);
});

it('is bounded, comes back from storage as it was, and begins anew where that is damaged', () => {
  const deeds = fc.array(fc.tuple(fc.stringMatching(/^[a-z][a-z-]{0,19}$/), fc.nat(3 * DAY)), { maxLength: 400 });
  fc.assert(
    fc.property(deeds, (each) => {
      let now = 0;
      let overrides: Overrides = {};
      for (const [concern, later] of each) overrides = overridden(overrides, [concern], (now += later));
      expect(Object.keys(overrides).length).toBeLessThanOrEqual(200);
      expect(parseOverrides(JSON.parse(JSON.stringify(overrides)))).toEqual(overrides);
    }),
  );
  expect(parseOverrides({ grievance: 'x' })).toEqual({});
});

it('of more concerns than any policy has, the latest 200 are kept, three times each', () => {
  const often: Overrides = Object.fromEntries(
    Array.from({ length: 201 }, (_, index) => [`concern-${index}`, [1, 2, 3]]),
  );
  const kept = overridden(often, ['concern-200'], 4);
  expect(Object.keys(kept)).toEqual(Object.keys(often).slice(1));
  expect(kept['concern-200']).toEqual([2, 3, 4]);
});

it('a concern of which all is older than a week is forgotten, its name too', () => {
  expect(overridden({ press: [0], grievance: [1] }, ['jargon'], 7 * DAY)).toEqual({
    grievance: [1],
    jargon: [7 * DAY],
  });
});

it('the worker folds from the third time on, and nothing where storage cannot be read', async () => {
  const stored: Record<string, unknown> = {};
  const storage = {
    get: () => Promise.resolve({ ...stored }),
    set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
  };
  const overrides = createOverrides(storage, () => 1);
  for (const folded of [undefined, undefined, undefined, true]) {
    expect((await overrides.fold(verdict)).findings[0]?.folded).toBe(folded);
    await overrides.add(['grievance']);
  }
  const silent = createOverrides({ ...storage, get: () => Promise.reject(new Error('locked')) }, () => 1);
  expect(await silent.fold(verdict)).toEqual(verdict);
});
