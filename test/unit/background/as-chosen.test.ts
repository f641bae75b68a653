import { describe, expect, it, vi } from 'vitest';
import type { Own } from '../../../extension/own';
import type { Draft } from '../../../src/draft';
import { COMMON, resolve, type ManagedPolicy } from '../../../src/managed/effective';
import { someRules } from '../rules-fixture';

vi.mock('../../../extension/browser', () => ({ browser: {} }));
const { isLeftAlone, knownAccounts, profileWithKind, withAccountKind } =
  await import('../../../extension/background/as-chosen');

const post: Draft = { text: 'a walk', surface: 'post', site: 'x' };
const message: Draft = { ...post, surface: 'message' };

const [pack] = someRules().packs;
if (!pack) throw new Error('the fixture has no pack');
const policyOf = (values: ManagedPolicy['values'], own: Own = {}) =>
  resolve([{ ...pack, id: COMMON }], { values, packs: [] }, own);
const nothing = policyOf({});
const from = (account: Draft['account']): Draft => ({ ...post, account });

describe('what the employer has chosen', () => {
  it('leaves alone what is posted from a dispensed account or on a site that is off', () => {
    const policy = policyOf({ dispensedAccounts: [{ site: 'x', handle: 'OurChair' }] });
    expect(isLeftAlone(from({ handle: '@ourchair' }), {}, 0, policy)).toBe(true);
    expect(isLeftAlone(from({ handle: 'another' }), {}, 0, policy)).toBe(false);
    expect(isLeftAlone(post, {}, 0, policyOf({ sitesOff: ['x'] }))).toBe(true);
    expect(isLeftAlone(post, {}, 0, policyOf({ sitesOff: ['facebook'] }))).toBe(false);
  });

  it('says what kind an account is, whatever the page or the person says', () => {
    const policy = policyOf({ officialAccounts: [{ site: 'x', handle: 'OurCouncil' }] });
    const draft = from({ handle: 'OURCOUNCIL', kind: 'personal' });
    expect(withAccountKind(draft, { accounts: { x: 'professional' } }, policy).account?.kind).toBe('corporate');
    expect(withAccountKind(from({ handle: 'kay' }), {}, policy).account).toEqual({ handle: 'kay' });
    expect(profileWithKind({ site: 'x', handle: 'OurCouncil' }, {}, policy).accountKind).toBe('corporate');
    expect(profileWithKind({ site: 'x', handle: 'kay' }, {}, policy)).toEqual({ site: 'x', handle: 'kay' });
  });

  it('is said of an account by its handle or its name, on its own site, and where it is dispensed by that before all', () => {
    const policy = policyOf({
      officialAccounts: [{ site: 'x', handle: 'OurCouncil' }],
      departmentalAccounts: [{ site: 'x', handle: 'Our Libraries' }],
      dispensedAccounts: [{ site: 'facebook', handle: 'OurCouncil' }],
    });
    const kindOf = (site: Draft['site'], account: Draft['account']) =>
      withAccountKind({ ...from(account), site }, {}, policy).account?.kind;
    expect(kindOf('x', { handle: 'kay', name: ' our libraries ' })).toBe('departmental');
    expect(kindOf('x', { name: 'OurCouncil' })).toBe('corporate');
    expect(kindOf('facebook', { handle: 'OurCouncil' })).toBeUndefined();
    expect(isLeftAlone({ ...from({ handle: 'OurCouncil' }), site: 'facebook' }, {}, 0, policy)).toBe(true);
    expect(isLeftAlone(from({ handle: 'OurCouncil' }), {}, 0, policy)).toBe(false);
    const both = policyOf({
      officialAccounts: [{ site: 'x', handle: 'OurChair' }],
      dispensedAccounts: [{ site: 'x', handle: 'OurChair' }],
    });
    expect(isLeftAlone(from({ handle: 'OurChair' }), {}, 0, both)).toBe(true);
  });

  it('is a register of its accounts once it lists any, and says whose names are dispensed with', () => {
    const dispensedAccounts = [{ site: 'x', handle: 'OurChair' }] as const;
    const officialAccounts = [{ site: 'x', handle: 'OurCouncil' }] as const;
    expect(knownAccounts(policyOf({ dispensedAccounts }))).toEqual({ dispensed: dispensedAccounts });
    expect(knownAccounts(policyOf({ officialAccounts }))).toEqual({ dispensed: [], registered: officialAccounts });
  });
});

describe('what the person has chosen', () => {
  it('says what kind of account a profile is of, where neither page nor employer does', () => {
    const own = { accounts: { x: 'professional' } } as const;
    expect(profileWithKind({ site: 'x', handle: 'kay' }, own, nothing).accountKind).toBe('professional');
    expect(profileWithKind({ site: 'x', handle: 'kay', accountKind: 'corporate' }, own, nothing).accountKind).toBe(
      'corporate',
    );
  });

  it('leaves everything alone while they pause, and nothing after', () => {
    expect(isLeftAlone(post, { pausedUntil: 10 }, 9, nothing)).toBe(true);
    expect(isLeftAlone(post, { pausedUntil: 10 }, 10, nothing)).toBe(false);
  });

  it('leaves messages alone and nothing else, unless the employer has locked that', () => {
    const unchecked = { messages: 'unchecked' } as const;
    expect(isLeftAlone(message, unchecked, 0, policyOf({}, unchecked))).toBe(true);
    expect(isLeftAlone(post, unchecked, 0, policyOf({}, unchecked))).toBe(false);
    expect(isLeftAlone(message, unchecked, 0, policyOf({ messages: 'checked' }, unchecked))).toBe(false);
  });

  it('says what kind of account a draft is from, where the page has not', () => {
    expect(withAccountKind(post, { accounts: { x: 'corporate' } }, nothing).account).toEqual({ kind: 'corporate' });
    expect(withAccountKind(post, { accounts: { facebook: 'corporate' } }, nothing)).toBe(post);
    const told: Draft = { ...post, account: { kind: 'departmental', handle: 'team' } };
    expect(withAccountKind(told, { accounts: { x: 'corporate' } }, nothing).account).toEqual(told.account);
  });
});
