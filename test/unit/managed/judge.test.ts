import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/evaluate';
import { withIncidents } from '../../../src/managed/occasions';
import { resolve } from '../../../src/managed/effective';
import type { RawPolicy } from '../../../src/managed/judge';
import { KEY_NAMES } from '../../../src/managed/keys';
import { ground, judge, ours, rules } from './ground';

describe('policy', () => {
  it('for a version that is still to come leaves what served', async () => {
    const before = (await judge({ avoid: 'block', minimumVersion: '1.2.0' })).serving;
    const judged = await judge({ avoid: 'confirm', minimumVersion: '1.10.0' }, before);
    expect(judged.managed.values.avoid).toBe('block');
    expect(judged.refusals).toMatchObject([{ key: 'minimumVersion', value: '1.10.0' }]);
  });

  it.each([
    ['1.2.0', 'serves'],
    ['1.1.9', 'serves'],
    ['0.9.9', 'serves'],
    ['1.2.1', 'waits'],
    ['1.3.0', 'waits'],
    ['2.0.0', 'waits'],
  ])('that asks for version %s of version 1.2.0 %s', async (minimumVersion, what) => {
    const { managed, refusals, keptOn, missing } = await judge(
      { avoid: 'block', minimumVersion, sentKeys: ['label'] },
      { avoid: 'justify', label: 'before' },
    );
    const waits = what === 'waits';
    expect(managed.values.avoid).toBe(waits ? 'justify' : 'block');
    expect(refusals).toHaveLength(waits ? 1 : 0);
    expect(keptOn).toEqual(waits ? ['avoid', 'label'] : []);
    expect(missing).toEqual(waits ? [] : ['label']);
  });

  it('that names no pack there is, now or before, names none, and says which there are', async () => {
    const judged = await judge({ organisation: 'tset' }, { organisation: 'gone' });
    expect(judged.managed.values).toEqual({});
    expect(judged.keptOn).toEqual([]);
    expect(judged.refusals).toMatchObject([{ key: 'organisation', value: 'tset', allowed: 'one of: common, test' }]);
  });

  it('may name a pack that it brings, and change a rule of that pack’s own concern', async () => {
    const carPark = {
      concern: 'own-car-park',
      action: 'pause',
      clause: { section: '9', words: 'Leave it' },
      say: 'About the car park',
      instead: ['Wait.'],
      also: ['new car park'],
    };
    const rulesSent = ['own-car-park=tip', '*=tip', '-own-bus-lane'];
    const judged = await judge({ packs: [ours({ rules: [carPark] })], organisation: 'ours', rules: rulesSent });
    expect(judged.managed.values).toMatchObject({ organisation: 'ours', rules: ['own-car-park=tip', '*=tip'] });
    expect(judged.refusals.map(({ path }) => path)).toEqual(['rules[2]']);
  });

  it('of which a key is spoilt keeps that key as it was, and applies the rest', async () => {
    const before = (await judge({ avoid: 'block', organisation: 'test', label: 'one' })).serving;
    const judged = await judge({ avoid: 'blok', organisation: 'tset', label: 'two' }, before);
    expect(judged.managed.values).toEqual({ avoid: 'block', organisation: 'test', label: 'two' });
    expect(judged.keptOn).toEqual(['avoid', 'organisation']);
    expect(judged.refusals.map(({ path }) => path)).toEqual(['avoid', 'organisation']);
  });

  it('of which a key is spoilt that never served says nothing of that key, and misses nothing', async () => {
    const judged = await judge({ avoid: 'blok', label: 'two' });
    expect(judged).toMatchObject({ managed: { values: { label: 'two' } }, keptOn: [], missing: [] });
    expect(judged.managed.values).not.toHaveProperty('avoid');
  });

  it('that was sent and did not arrive is missed', async () => {
    expect((await judge({ sentKeys: ['avoid', 'label'], label: 'one' })).missing).toEqual(['avoid']);
  });

  it('leaves out a phrase of an incident that cannot be read, and takes the incident', async () => {
    const incident = { id: 'flood', name: 'Flood', from: '2026-11-01', phrases: ['(depot', 'depot', 'near <nowhere>'] };
    const judged = await judge({ incidents: JSON.stringify([incident]) });
    expect(judged.managed.values.incidents?.[0]?.phrases).toEqual(['depot']);
    expect(judged.refusals.map(({ path }) => path)).toEqual(['incidents[0].phrases[0]', 'incidents[0].phrases[2]']);
  });

  it('changes no rule of a concern nobody recognises', async () => {
    const judged = await judge({ rules: ['-heatd', '-heated'] });
    expect(judged.managed.values.rules).toEqual(['-heated']);
    expect(judged.refusals).toMatchObject([{ path: 'rules[0]', value: '-heatd' }]);
  });

  const meant = fc.constantFrom<unknown>(
    ours(),
    [ours(), {}],
    'test',
    'block',
    [{ id: 'flood', name: 'Flood', from: '2026-11-01', phrases: ['(depot', '-', '<nowhere>', 'depot ~2 flood'] }],
    '1.2.0',
    '9.0.0',
    ['-heated', '-no'],
    true,
  );
  const anyPolicy = fc.dictionary(
    fc.constantFrom(...KEY_NAMES, 'strange'),
    fc.oneof(fc.jsonValue(), fc.json(), fc.string(), meant),
  );

  it('of any shape is judged; what serves, judged again by itself, is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, anyPolicy, async (raw, earlier) => {
        const before = (await judge(earlier)).serving;
        const judged = await judge(raw, before);
        const again = await judge(JSON.parse(JSON.stringify(judged.serving)) as RawPolicy);
        expect(again.managed).toEqual(judged.managed);
        const policy = resolve(ground.packs, judged.managed, {});
        const check = createChecker(rules, withIncidents(policy.pack, policy.incidents));
        expect(() => check({ text: 'a walk by the depot', site: 'x', surface: 'post' })).not.toThrow();
        expect(JSON.stringify(again.serving)).toBe(JSON.stringify(judged.serving));
      }),
      { numRuns: 2_000 },
    );
  });
});
