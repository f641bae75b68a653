import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FEATURES, type FeatureId } from '../../../src/clauses/features';
import { POLICIES } from '../../../src/clauses/policies';
import type { ClauseRow, Deed, ProfileCheck } from '../../../src/clauses/row';
import { readRules } from '../../../src/cli/rules-folder';
import { compileRules } from '../../../src/detect/compile-rules';
import { createChecker } from '../../../src/evaluate';
import type { Pack } from '../../../src/pack/schema';
import { createProfileChecker } from '../../../src/profile/judge';
import { PROFILE_KINDS } from '../../../src/profile/profile';

const authored = readRules('rules');
const compiled = compileRules(authored);

/** The part of a pack's profile that asks for each check. */
const ASKED_BY: Readonly<Record<ProfileCheck, Exclude<keyof NonNullable<Pack['profile']>, 'employer'>>> = {
  'disclaimer-missing': 'disclaimer',
  'disclaimer-wording': 'disclaimer',
  'employer-in-handle': 'handle',
  'employer-in-name': 'display-name',
  'official-claim': 'official',
  'employer-missing-in-handle': 'departmental-handle',
  'no-role-stated': 'role',
  pictures: 'pictures',
};
const CHECKS: readonly ProfileCheck[] = [...PROFILE_KINDS, 'pictures'];

type Of<By extends Deed['by']> = Extract<Deed, { by: By }>;

/** The deeds of one sort in these rows, each with its row. */
function deedsOf<By extends Deed['by']>(rows: readonly ClauseRow[], by: By): { row: ClauseRow; deed: Of<By> }[] {
  return rows.flatMap((row) =>
    row.does.filter((deed): deed is Of<By> => deed.by === by).map((deed) => ({ row, deed })),
  );
}

const named = POLICIES.map(({ pack: id, rows }) => {
  const pack = authored.packs.find((each) => each.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  return { id, pack, rows };
});

test('every policy is there but the pack for everyone', () => {
  const ids = authored.packs.map(({ id }) => id).filter((id) => id !== 'common');
  expect(named.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe.each(named)('$id', ({ pack, rows }) => {
  test.each(rows)('$sections: $asks: something does it, or there is a reason', ({ does, lacks = '' }) => {
    expect(does.length > 0 || lacks !== '').toBe(true);
  });

  test('every check of a profile is one that the pack asks for there', () => {
    for (const { row, deed } of deedsOf(rows, 'profile')) {
      expect(row.sections).toContain(pack.profile?.[ASKED_BY[deed.check]]?.clause.section);
    }
  });

  test('every check that the pack asks for has a row', () => {
    const exact = pack.profile?.disclaimer?.accept === 'exact';
    const asked = CHECKS.filter(
      (check) => pack.profile?.[ASKED_BY[check]] && (check !== 'disclaimer-wording' || exact),
    );
    expect(
      deedsOf(rows, 'profile')
        .map(({ deed }) => deed.check)
        .sort(),
    ).toEqual([...asked].sort());
  });

  test('the events are those that the pack speaks of, in the same sections', () => {
    const told = (pack.events ?? []).map(({ event, clause }) => `${event} ${clause.section}`);
    const rowed = deedsOf(rows, 'event').map(({ row, deed }) => `${deed.event} ${row.sections.join(', ')}`);
    expect(rowed.sort()).toEqual(told.sort());
  });

  test('a ready reply, hours and the like are there where a row names them', () => {
    for (const { row, deed } of deedsOf(rows, 'feature')) {
      expect(hasOf(deed.feature, pack, row), `${row.asks}: ${deed.feature}`).toBe(true);
    }
  });

  const welcome = deedsOf(rows, 'silence').map(({ deed }) => deed);

  test.each(welcome.flatMap(({ drafts }) => drafts))('nothing is said of: %s', (text) => {
    expect(createChecker(compiled, pack)({ text, site: 'x', surface: 'post' }).findings).toEqual([]);
  });

  test.each(welcome.flatMap(({ bios }) => bios))('nothing is said of the bio: %s', (bio) => {
    expect(createProfileChecker(pack)({ site: 'x', handle: 'priya_k', displayName: 'Priya K', bio })).toEqual([]);
  });
});

/** Whether a pack has what makes a feature show. */
function hasOf(feature: FeatureId, { rules, contacts, profile }: Pack, { sections, does }: ClauseRow): boolean {
  const contact = Object.values(contacts);
  switch (feature) {
    case 'ready-reply':
      return rules.some(
        ({ concern, clause, reply }) =>
          reply !== undefined &&
          sections.includes(clause.section) &&
          does.some((deed) => deed.by === 'rule' && deed.concern === concern),
      );
    case 'whom-to-ask':
      return contact.length > 0;
    case 'hours':
      return contacts['comms']?.hours !== undefined;
    case 'out-of-hours':
      return contact.some((each) => each['out-of-hours'] !== undefined);
    case 'copy-wording':
      return profile?.disclaimer !== undefined;
    case 'room':
      return profile?.disclaimer?.wording !== undefined;
    case 'countdown':
      return does.some((deed) => deed.by === 'rule' && deed.action === 'pause');
    case 'colleague':
    case 'profession':
      return true;
  }
}

test.each(Object.entries(FEATURES))('%s has words that a person sees', (_, { seenAs }) => {
  const messages = JSON.parse(readFileSync('extension/_locales/en/messages.json', 'utf8')) as Record<string, unknown>;
  expect(messages).toHaveProperty(seenAs);
});
