import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/detect/compile-rules';
import type { Draft, Occasion } from '../../../src/draft';
import { createChecker } from '../../../src/evaluate';
import { resolve, type ManagedPolicy } from '../../../src/managed/effective';
import { namesOf, occasionsAt, withIncidents, withOccasions } from '../../../src/managed/occasions';
import type { RunningPack } from '../../../src/pack/schema';
import { isIn, isInOrder } from '../../../src/pack/period';
import { readRules } from '../../../src/cli/rules-folder';

const rules = compileRules(readRules('rules'));
const at = (time: string) => new Date(time).getTime();

function verdictOn(draft: Partial<Draft>, values: ManagedPolicy['values'], time: string) {
  const policy = resolve(rules.packs, { values, packs: [] }, {});
  const occasions = occasionsAt(policy, at(time));
  const pack = withIncidents(policy.pack, occasions.incidents);
  const whole: Draft = { text: '', surface: 'post', site: 'x', circumstances: namesOf(occasions), ...draft };
  return withOccasions(createChecker(rules, pack)(whole), whole, occasions, pack);
}

/** What the incident itself is found by, beside what any pack says of such words. */
const ofIncident = (...given: Parameters<typeof verdictOn>) =>
  verdictOn(...given).findings.filter(({ concern }) => concern === 'incident-flood');

const FLOOD = {
  id: 'flood',
  name: 'Flood at the depot',
  from: '2026-11-01',
  until: '2026-11-08',
  say: 'Please leave news of the flood to us.',
  phrases: ['depot ~3 (flood|under water)'],
  sources: ['@EstuaryCouncil'],
};
const incidents = { incidents: [FLOOD] };

const STREET_WORKS = {
  concern: 'street-works',
  action: 'avoid',
  clause: { section: '9', words: 'No new works are announced before an election' },
  say: 'This announces works',
  instead: ['Wait until the election is over.'],
  also: ['street works'],
  except: [],
};

describe('a period', () => {
  it('has its first and its last day whole, by the clock on the wall', () => {
    const week = { from: '2026-11-01', until: '2026-11-08' };
    expect(isIn(week, at('2026-10-31T23:59'))).toBe(false);
    expect(isIn(week, at('2026-11-01T00:00'))).toBe(true);
    expect(isIn(week, at('2026-11-08T23:59'))).toBe(true);
    expect(isIn(week, at('2026-11-09T00:00'))).toBe(false);
    const spring = { from: '2027-03', until: '2027-05' };
    expect(isIn(spring, at('2027-05-31T23:59'))).toBe(true);
    expect(isIn(spring, at('2027-06-01T00:00'))).toBe(false);
    expect(isIn({ from: '2026-11-01T12:00Z' }, at('2030-01-01T00:00'))).toBe(true);
    expect(isIn({ from: '2026-11-01T12:00Z' }, at('2026-11-01T11:59Z'))).toBe(false);
  });

  it.each([
    ['2026-11-01', '2026-11-01', true],
    ['2026-11-01', '2026-10-31', false],
    ['2026-11-01T09:00', '2026-11-01', true],
    ['2026-11-01T09:00', '2026-10-31', false],
    ['2026-11-01T09:00Z', '2026-11-01T09:00Z', true],
    ['2026-11-01T09:00Z', '2026-11-01T08:59Z', false],
    ['2026-11', '2026-10', false],
  ])('from %s until %s is in order: %s', (from, until, isSo) => {
    expect(isInOrder({ from, until })).toBe(isSo);
  });
});

describe('an incident', () => {
  it('holds what is said of it, with its own words and sources, and nothing after it', () => {
    expect(ofIncident({ text: 'The depot is under water, look' }, incidents, '2026-11-03T10:00')).toMatchObject([
      {
        action: 'escalate',
        say: 'This seems to be about: Flood at the depot',
        clause: { words: 'Please leave news of the flood to us.' },
        instead: ['Share what is said by @EstuaryCouncil, without adding to it.'],
        spans: [
          { start: 4, end: 9 },
          { start: 13, end: 24 },
        ],
      },
    ]);
    expect(ofIncident({ text: 'The depot is under water, look' }, incidents, '2026-11-09T10:00')).toEqual([]);
  });

  it('holds any picture while it lasts, and lets through what shares its source', () => {
    expect(ofIncident({ text: 'What a day', attachments: ['photo'] }, incidents, '2026-11-03')).toMatchObject([
      { action: 'escalate', spans: [], contact: { name: expect.any(String) as string } },
    ]);
    expect(ofIncident({ text: 'What a day', attachments: ['link'] }, incidents, '2026-11-03')).toEqual([]);
    const shared = 'RT @estuarycouncil the depot is under water, stay away';
    expect(ofIncident({ text: shared }, incidents, '2026-11-03')).toEqual([]);
  });
});

describe('a pre-election period', () => {
  it('may be in months, and its last day is told', () => {
    const months = { preElection: [{ from: '2027-03-22', until: '2027-05' }] } as ManagedPolicy['values'];
    const [finding] = verdictOn({ text: 'Vote Labour on Thursday' }, months, '2027-05-31T12:00').findings;
    expect(finding?.preElectionUntil).toBe('2027-05-31');
  });

  const values = { preElection: [{ from: '2027-03-22', until: '2027-05-06' }] };
  const text = 'Vote Labour on Thursday, the Tories have wrecked this town';

  it('makes politics a thing to avoid, with its last day, and only while it lasts', () => {
    const during = verdictOn({ text }, values, '2027-04-01');
    expect(during).toMatchObject({ action: 'avoid' });
    expect(during.findings[0]).toMatchObject({ concern: 'politics', preElectionUntil: '2027-05-06' });
    const after = verdictOn({ text }, values, '2027-05-07');
    expect(after.action).not.toBe('avoid');
    expect(after.findings[0]?.preElectionUntil).toBeUndefined();
  });

  it('leaves all else as it was', () => {
    const heated = 'You are a disgrace and you know it, shut up';
    expect(verdictOn({ text: heated }, values, '2027-04-01').findings).toEqual(
      verdictOn({ text: heated }, {}, '2027-04-01').findings,
    );
  });
});

describe('a rule that is for a while only', () => {
  const [works] = rules.packs.filter(({ id }) => id === 'common');
  const own = (during: readonly Occasion[]) =>
    ({
      ...works,
      id: 'ours',
      rules: [{ ...STREET_WORKS, where: { during: [...during] } }],
    }) as RunningPack;
  const found = (during: readonly Occasion[], values: ManagedPolicy['values'], time: string) => {
    const policy = resolve(
      [...rules.packs, own(during)],
      { values: { ...values, organisation: 'ours' }, packs: [] },
      {},
    );
    const circumstances = namesOf(occasionsAt(policy, at(time)));
    const draft: Draft = { text: 'Street works begin on Monday', surface: 'post', site: 'x', circumstances };
    return createChecker(rules, policy.pack)(draft).findings.map(({ concern }) => concern);
  };
  const election = { preElection: [{ from: '2027-03-22', until: '2027-05-06' }] };

  it('counts while that lasts, and neither before nor after', () => {
    expect(found(['pre-election'], election, '2027-03-21')).toEqual([]);
    expect(found(['pre-election'], election, '2027-03-22')).toEqual(['street-works']);
    expect(found(['pre-election'], election, '2027-05-07')).toEqual([]);
    expect(found(['incident'], incidents, '2026-11-03')).toEqual(['street-works']);
  });

  it('counts in any of those it names, and in no other', () => {
    expect(found(['incident'], election, '2027-04-01')).toEqual([]);
    expect(found(['incident', 'pre-election'], election, '2027-04-01')).toEqual(['street-works']);
    expect(found([], election, '2027-04-01')).toEqual([]);
  });
});
