import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRules } from '../../../src/cli/rules-folder';
import { createProfileChecker } from '../../../src/profile/judge';
import { ACCOUNT_KINDS, SITES } from '../../../src/draft';
import type { KnownAccounts, Profile } from '../../../src/profile/profile';
import { CASES, NO_STATEMENT, OTHER_VIEWS, OWN_VIEWS } from './profiles';

const { packs } = readRules('rules');
const checkers = new Map(packs.map((pack) => [pack.id, createProfileChecker(pack)]));

function kinds(pack: string, profile: Partial<Profile>, known?: KnownAccounts): string[] {
  const found = packs.find(({ id }) => id === pack);
  if (!found) throw new Error(pack);
  const judge = known ? createProfileChecker(found, known) : checkers.get(pack);
  return (judge?.({ site: 'x', ...profile }) ?? []).map(({ kind }) => kind);
}

describe('profiles as people write them', () => {
  test.each(CASES.flatMap(({ expect: by, ...profile }) => Object.entries(by).map(([pack, want]) => [pack, profile, want] as const)))(
    '%s: %o',
    (pack, profile, want) => expect(kinds(pack, profile).sort()).toEqual([...want].sort()),
  );
}); // prettier-ignore

describe('statements about views', () => {
  test.each(OWN_VIEWS)('“%s” says they are the holder’s', (words) => {
    expect(kinds('mhcc', { bio: `Works at MHCC. ${words}` })).toEqual([]);
    expect(kinds('meccg139', { bio: `NHS porter\n${words}` })).toEqual(['disclaimer-wording']);
  });

  test.each(NO_STATEMENT)('“%s” does not', (words) => {
    expect(kinds('mhcc', { bio: `Works at MHCC. ${words}` })).toEqual(['disclaimer-missing']);
  });

  test.each(OTHER_VIEWS)('“%s” says something else', (words) => {
    expect(kinds('mhcc', { bio: `Works at MHCC. ${words}` })).toEqual(['disclaimer-wording']);
  });
});

test('a policy’s own wording is known by any letters and signs in it', () => {
  const [mine] = packs.filter(({ id }) => id === 'meccg139');
  if (!mine?.profile?.disclaimer) throw new Error('there is no disclaimer');
  const wording = 'Fy marn i yw’r rhain, nid barn y tîm café & bwyd';
  const profile = { ...mine.profile, disclaimer: { ...mine.profile.disclaimer, wording } };
  const judge = createProfileChecker({ ...mine, profile });
  expect(judge({ site: 'x', bio: `NHS porter. ${wording}` })).toEqual([]);
});

test('a domain with a hyphen is a domain', () => {
  const [mine] = packs.filter(({ id }) => id === 'mhcc');
  if (!mine) throw new Error('there is no pack');
  const organisation = { ...mine.organisation, 'email-domains': ['our-council.example'] };
  const judge = createProfileChecker({ ...mine, organisation });
  expect(judge({ site: 'x', bio: 'Write to jo@our-council.example' }).map(({ kind }) => kind)).toEqual([
    'disclaimer-missing',
  ]);
});

test('advice is advice, a demand a demand, each with clause and fix', () => {
  const judge = (pack: string) =>
    checkers.get(pack)?.({ site: 'x', bio: 'MHCC, MSE ICB, NHS, Manchester City Council' });
  expect(judge('mcc')?.[0]).toMatchObject({ weight: 'advice', clause: { section: '6.3' } });
  expect(judge('mse-icb')?.[0]).toMatchObject({ weight: 'advice', clause: { section: '6.7' } });
  expect(judge('mhcc')?.[0]).toMatchObject({ weight: 'must', clause: { section: '7.4' } });
  expect(judge('meccg139')?.[0]?.fix).toContain('The postings on this site are my own opinion');
});

describe('accounts that are known', () => {
  const mse = { handle: 'MSE_News', bio: 'The official news account of MSE ICB' };
  const account = { site: 'x', handle: '@mse_news' } as const;

  test('a registered account is the organisation’s', () => {
    expect(kinds('mse-icb', mse, { registered: [account] })).toEqual([]);
    expect(kinds('mse-icb', { ...mse, site: 'facebook' }, { registered: [account] })).toContain('official-claim');
  });

  test('a departmental account that is not on the register is told', () => {
    const department = { ...mse, accountKind: 'departmental' } as const;
    expect(kinds('mse-icb', department)).toEqual([]);
    expect(kinds('mse-icb', department, { registered: [] })).toEqual(['official-claim']);
  });

  test('a dispensed account may carry the name, and still needs a disclaimer', () => {
    const mhcc = { handle: 'KayMHCC', displayName: 'Kay MHCC', bio: 'Official account of MHCC' };
    expect(kinds('mhcc', mhcc, { dispensed: [{ site: 'x', handle: 'kaymhcc' }] })).toEqual(['disclaimer-missing']);
  });
});

describe('any profile', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(fc.constantFrom('MHCC', ' ', 'NHS', 'official account of ', 'views', 'my own', '.', '\n', '💙', 'MSE', '_', 'ＭＨＣＣ', '\u200b', '\u202e', 'שלום', 'ﬁ', '@manchester.gov.uk'), { maxLength: 20 })
      .map((parts) => parts.join('')),
  ); // prettier-ignore
  const profiles = fc.record({
    site: fc.constantFrom(...SITES),
    handle: text,
    displayName: text,
    bio: text,
    website: text,
    accountKind: fc.constantFrom(...ACCOUNT_KINDS),
  });

  test('has its spans within the fields they count in', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const judge of checkers.values()) {
          for (const { start, end, field } of judge(profile).flatMap(({ spans }) => spans)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(profile[field].length);
          }
        }
      }),
    );
  });

  const styles = [0x1d400, 0x1d434, 0x1d468, 0x1d4d0, 0x1d5a0, 0x1d5d4, 0x1d608, 0x1d63c, 0x1d670];
  const styled = (words: string, base: number) =>
    words.replace(/[A-Za-z]/g, (letter) => {
      const code = letter.charCodeAt(0);
      return String.fromCodePoint(base + (code >= 0x61 ? code - 0x61 + 26 : code - 0x41));
    });

  test('passes with its disclaimer in styled letters, with hidden characters between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OWN_VIEWS.filter((each) => /^[ -~]+$/.test(each) && !each.includes('#'))),
        fc.constantFrom(...styles.filter((base) => base !== 0x1d434)),
        fc.constantFrom('', '\u200b', '\u2060', '\ufe0f'),
        (words, base, hidden) => {
          const written = [...styled(words, base)].join(hidden);
          expect(kinds('mhcc', { bio: `Works at MHCC. ${written}` })).toEqual([]);
        },
      ),
    );
  });

  test.each([
    ['nothing', ''],
    ['only emoji', '💙🏥👩🏽‍⚕️'],
    ['right to left', 'ممرضة في المستشفى ✨ אחות'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 characters of text', 'views on this page and opinions in my '.repeat(263)],
    ['10,000 spaces', ' '.repeat(10_000)],
    ['lone surrogates', '\ud800 a \udc00'],
  ])('of %s has nothing to mind, quickly', (_, bio) => {
    const start = performance.now();
    for (const judge of checkers.values()) expect(judge({ site: 'x', bio, accountKind: 'personal' })).toEqual([]);
    for (const judge of checkers.values())
      judge({ site: 'x', bio: `MHCC NHS MCC ${bio}`, handle: bio, displayName: bio });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('of which nothing could be read has nothing to mind', () => {
    for (const judge of checkers.values()) expect(judge({ site: 'linkedin', accountKind: 'professional' })).toEqual([]);
  });
});
