import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createFalseAlarms } from '../../../extension/background/false-alarms';
import {
  examplesOf,
  LONGEST_SAMPLE,
  newestWithin,
  parseFalseAlarms,
  withFalseAlarm,
  type KeptAlarm,
} from '../../../src/records/false-alarms';

const alarm = { rule: 'mhcc/patient-care', concern: 'patient-care', site: 'x', sample: 'My patience in bay 3' };
const alarms = fc.record({
  rule: fc.constantFrom('a/one', 'a/two'),
  concern: fc.constant('one'),
  site: fc.constant('x'),
  sample: fc.string({ maxLength: LONGEST_SAMPLE }).filter((text) => /\S/.test(text)),
});

describe('the list of wrong alarms', () => {
  it('holds each sample of a rule once, the newest hundred', () => {
    expect(withFalseAlarm([{ ...alarm, at: 1 }], alarm, 2)).toEqual([{ ...alarm, at: 2 }]);
    fc.assert(
      fc.property(fc.array(alarms, { maxLength: 150 }), (each) => {
        const list = each.reduce((before, one, at) => withFalseAlarm(before, one, at), parseFalseAlarms(undefined));
        expect(list.length).toBeLessThanOrEqual(100);
        expect(new Set(list.map(({ rule, sample }) => `${rule} ${sample}`)).size).toBe(list.length);
        expect(parseFalseAlarms(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
    );
  });

  it('goes on holding all else: other samples of the rule, and the same sample of another rule', () => {
    const kept = [
      { ...alarm, sample: 'My lady luck', at: 1 },
      { ...alarm, rule: 'own/patient-care', at: 2 },
    ];
    expect(withFalseAlarm(kept, alarm, 3)).toEqual([...kept, { ...alarm, at: 3 }]);
  });

  it('drops the oldest of more than a hundred, as it is added to and as it is read', () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ ...alarm, sample: `sample ${at}`, at }));
    const newest = many.slice(1);
    expect(many.reduce<KeptAlarm[]>((list, { at, ...one }) => withFalseAlarm(list, one, at), [])).toEqual(newest);
    expect(parseFalseAlarms(many)).toEqual(newest);
  });

  it('leaves out what is damaged, and that alone', () => {
    expect(parseFalseAlarms([{ ...alarm, at: 1 }, { ...alarm, at: 'x' }, 7, null])).toEqual([{ ...alarm, at: 1 }]);
    expect(parseFalseAlarms('x')).toEqual([]);
  });

  it('is written as examples that must pass, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(alarms, { minLength: 1, maxLength: 8 }), (each) => {
        const list = each.map((one, at) => ({ ...one, at }));
        const rules = parse(examplesOf(list)) as { rule: string; passes: string[] }[];
        const back = rules.flatMap(({ rule, passes }) => passes.map((sample) => [rule, sample]));
        expect(back.sort()).toEqual(list.map(({ rule, sample }) => [rule, sample]).sort());
      }),
    );
  });

  it('is written rule by rule in the order of their names, whichever was marked first', () => {
    const list = ['b/two', 'a/one', 'b/two'].map((rule, at) => ({ ...alarm, rule, sample: `sample ${at}`, at }));
    expect(parse(examplesOf(list))).toEqual([
      { rule: 'a/one', passes: ['sample 1'] },
      { rule: 'b/two', passes: ['sample 0', 'sample 2'] },
    ]);
  });

  it('goes into a letter as far as a mail program takes it, the newest first to be kept', () => {
    const list = [1, 2, 3].map((at) => ({ ...alarm, at, sample: `${at} ${'a'.repeat(300)}` }));
    expect(newestWithin(list, 800).map(({ at }) => at)).toEqual([2, 3]);
    expect(newestWithin(list, 604).map(({ at }) => at)).toEqual([2, 3]);
    expect(newestWithin(list, 603).map(({ at }) => at)).toEqual([3]);
    expect(newestWithin(list, 10)).toEqual([]);
  });
});

describe('the worker', () => {
  it('masks a sample again, whatever was typed into it', async () => {
    const stored: Record<string, unknown> = {};
    const storage = {
      get: () => Promise.resolve({ ...stored }),
      set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
    };
    const list = createFalseAlarms(storage, () => 5);
    expect(await list.keep({ ...alarm, sample: 'ring me on 07700 900123' })).toBe(true);
    expect(stored).toEqual({ falseAlarms: [{ ...alarm, sample: 'ring me on […]', at: 5 }] });
  });

  it('says so where storage refuses', async () => {
    const storage = { get: () => Promise.resolve({}), set: () => Promise.reject(new Error('full')) };
    expect(await createFalseAlarms(storage, () => 5).keep(alarm)).toBe(false);
  });
});
