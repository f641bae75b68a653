import { describe, expect, it } from 'vitest';
import {
  allPacks,
  COMMON,
  NO_POLICY,
  resolve,
  type EffectivePolicy,
  type ManagedPolicy,
  type OwnOptions,
} from '../../../src/managed/effective';
import { someRules } from '../rules-fixture';

const [test] = someRules().packs;
if (!test) throw new Error('the fixture has no pack');
const inForce = (managed: ManagedPolicy, own: OwnOptions): EffectivePolicy => resolve(packs, managed, own);
const packs = [{ ...test, id: COMMON }, test];

describe('resolve', () => {
  it('serves the common pack until someone chooses, the employer before the person', () => {
    expect(inForce(NO_POLICY, {}).pack.id).toBe(COMMON);
    expect(inForce(NO_POLICY, { organisation: 'test' }).pack.id).toBe('test');
    expect(inForce({ values: { organisation: COMMON }, packs: [] }, { organisation: 'test' }).pack.id).toBe(COMMON);
  });

  it('changes nothing where the employer says nothing, and locks nothing', () => {
    const { pack: _, ...policy } = inForce(NO_POLICY, {});
    expect(policy).toEqual({
      avoid: 'confirm',
      reasons: [],
      whenUnchecked: 'let-through',
      checkMessages: true,
      observeOnly: false,
      acknowledgement: false,
      officialAccounts: [],
      departmentalAccounts: [],
      dispensedAccounts: [],
      incidents: [],
      preElection: [],
      notForOfficialAccounts: [],
      sitesOff: [],
      selectors: {},
      hiddenParts: [],
      language: undefined,
      locked: [],
    });
  });

  it('locks what the employer has chosen, and leaves the rest to the person', () => {
    const lockedBy = (values: ManagedPolicy['values']) => inForce({ values, packs: [] }, {}).locked;
    expect(lockedBy({ organisation: 'test' })).toEqual(['organisation']);
    expect(lockedBy({ messages: 'unchecked' })).toEqual(['messages']);
    expect(lockedBy({ messages: 'person' })).toEqual([]);
    expect(inForce({ values: {}, packs: [{ ...test, id: 'ours' }] }, {}).locked).toEqual(['organisation']);
  });

  it('names none of several packs that were sent; one of them stands for ours of the same id', () => {
    const sent = {
      values: {},
      packs: [
        { ...test, version: '9.0.0' },
        { ...test, id: 'ours' },
      ],
    };
    expect(inForce(sent, {}).pack.id).toBe(COMMON);
    expect(inForce(sent, { organisation: 'test' }).pack.version).toBe('9.0.0');
    expect(allPacks(packs, sent).map(({ id, version }) => `${id} ${version}`)).toEqual([
      `${COMMON} ${test.version}`,
      'test 9.0.0',
      `ours ${test.version}`,
    ]);
  });

  it('falls back to the common pack where the one that was chosen is gone, and keeps other contacts of a pack', () => {
    expect(resolve([...packs].reverse(), NO_POLICY, { organisation: 'gone' }).pack.id).toBe(COMMON);
    const { pack } = inForce({ values: { contacts: { hr: { name: 'HR' } } }, packs: [] }, {});
    expect(Object.keys(pack.contacts)).toEqual(['comms', 'hr']);
    expect(pack.rules).toEqual(packs[0]?.rules);
  });

  it('lets a person choose about messages only where the employer leaves it to them', () => {
    const own = { messages: 'unchecked' } as const;
    expect(inForce(NO_POLICY, own).checkMessages).toBe(false);
    expect(inForce({ values: { messages: 'checked' }, packs: [] }, own).checkMessages).toBe(true);
    expect(inForce({ values: { messages: 'unchecked' }, packs: [] }, {}).checkMessages).toBe(false);
  });

  it('takes a language as a default: the person may pick another', () => {
    const managed = { values: { language: 'cy' }, packs: [] } as const;
    expect(inForce(managed, {}).language).toBe('cy');
    expect(inForce(managed, { language: 'en' }).language).toBe('en');
  });

  it('silences and re-grades rules of whichever pack serves', () => {
    const { pack } = inForce({ values: { rules: ['-heated', 'patient-care=tip'] }, packs: [] }, {});
    expect(pack.rules.map(({ concern, action }) => [concern, action])).toEqual([['patient-care', 'tip']]);
  });

  it('re-grades every rule that is not named', () => {
    const rules = { ...test, rules: [...test.rules, ...test.rules.map((rule) => ({ ...rule, concern: 'politics' }))] };
    const { pack } = resolve(
      [{ ...rules, id: COMMON }],
      { values: { rules: ['*=tip', 'politics=pause'] }, packs: [] },
      {},
    );
    const graded = new Map(pack.rules.map(({ concern, action }) => [concern, action]));
    expect(graded.get('politics')).toBe('pause');
    expect([...graded.values()].filter((action) => action === 'tip')).toHaveLength(graded.size - 1);
  });

  it('takes the only pack that was sent where none is named, and contacts of the policy before those of the pack', () => {
    const own = { ...test, id: 'ours' };
    const managed = { values: { contacts: { comms: { name: 'The comms team' } } }, packs: [own] };
    const { pack } = inForce(managed, {});
    expect(pack.id).toBe('ours');
    expect(pack.contacts['comms']).toEqual({ name: 'The comms team' });
  });
});
