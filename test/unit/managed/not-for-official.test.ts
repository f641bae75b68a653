import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/draft';
import { CLEAN } from '../../../src/finding';
import { withoutTheirs } from '../../../src/managed/not-for-official';
import { finding } from '../notice/finding-fixture';
import { someRules } from '../rules-fixture';

const [pack] = someRules().packs;
if (!pack) throw new Error('the fixture has no pack');
const lists = { notForOfficialAccounts: [{ site: 'x', handle: 'SomeClub' } as const] };
const judge = (text: string, more: Partial<Draft> = {}) =>
  withoutTheirs(CLEAN, { text, site: 'x', surface: 'post', account: { kind: 'corporate' }, ...more }, lists, pack);

describe('what an official account says to those it leaves alone', () => {
  it('is held, with the mention marked', () => {
    expect(judge('Well played @someclub!')).toMatchObject({
      action: 'pause',
      findings: [{ spans: [{ start: 12, end: 21 }] }],
    });
  });

  it('is held whichever of them it is said to, each mention marked once in the order of the text', () => {
    const both = {
      notForOfficialAccounts: ['SomeClub', 'OtherClub'].map((handle) => ({ site: 'x' as const, handle })),
    };
    const draft: Draft = {
      text: '@otherclub 1, @someclub 2',
      site: 'x',
      surface: 'post',
      account: { kind: 'corporate' },
    };
    const { findings } = withoutTheirs(CLEAN, { ...draft, answeredHandle: 'OTHERCLUB' }, both, pack);
    expect(findings.map(({ spans }) => spans)).toEqual([
      [
        { start: 0, end: 10 },
        { start: 14, end: 23 },
      ],
    ]);
    expect(findings[0]?.evidence.map(({ detector }) => detector)).toEqual(['mention', 'answered']);
  });

  it('stands before a tip, and behind what is to be avoided', () => {
    const draft: Draft = { text: '@someclub', site: 'x', surface: 'post', account: { kind: 'departmental' } };
    const after = (action: 'tip' | 'avoid') =>
      withoutTheirs({ action, findings: [finding({ action })] }, draft, lists, pack);
    expect([after('tip').action, ...after('tip').findings.map(({ action }) => action)]).toEqual([
      'pause',
      'pause',
      'tip',
    ]);
    expect([after('avoid').action, ...after('avoid').findings.map(({ action }) => action)]).toEqual([
      'avoid',
      'avoid',
      'pause',
    ]);
  });

  it('is held in answer to one of their posts, whatever is said', () => {
    expect(judge('Well played', { answeredHandle: 'someclub' })).toMatchObject({
      action: 'pause',
      findings: [{ spans: [], evidence: [{ detector: 'answered', in: 'replyTo' }] }],
    });
    expect(judge('Well played', { answeredHandle: 'someclubfans' })).toBe(CLEAN);
  });

  it.each(['some-club', 'Some Club', 'o’Club.fc', 'a+b'])('is held whatever signs are in a name: %s', (handle) => {
    const list = { notForOfficialAccounts: [{ site: 'x', handle } as const] };
    const draft: Draft = { text: `Well played @${handle}`, site: 'x', surface: 'post', account: { kind: 'corporate' } };
    expect(withoutTheirs(CLEAN, draft, list, pack).action).toBe('pause');
  });

  it.each([
    ['from a personal account', 'Well played @someclub', { account: { kind: 'personal' } }],
    ['on another site', 'Well played @someclub', { site: 'facebook' }],
    ['with a longer name', 'Well played @someclubfans', {}],
    ['in an e-mail address', 'write to info@someclub', {}],
  ] as const)('is let be %s', (_, text, more) => {
    expect(judge(text, more)).toBe(CLEAN);
  });
});
