import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/clauses/policies';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import { createChecker } from '../../src/evaluate';
import type { ACCOUNT_KINDS } from '../../src/draft';

type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What each policy asks of a draft: the sections, what it wants done, and the concern it wants it done about. */
const CASES = POLICIES.flatMap(({ pack, rows }) =>
  rows.flatMap(({ sections, does }) =>
    does.flatMap((deed) =>
      deed.by === 'rule' ? [{ pack, sections, action: deed.action, concern: deed.concern }] : [],
    ),
  ),
);

/** The longest headline, in UTF-16 units. */
const HEADLINE = 70;

const rules = readRules('rules');
const compiled = compileRules(rules);

function packOf(id: string) {
  const pack = rules.packs.find((each) => each.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  return pack;
}

function rulesOf(id: string) {
  return packOf(id).rules;
}

test.each(CASES)('$pack $sections asks for $action on $concern', ({ pack, sections, action, concern }) => {
  const rulesFor = rulesOf(pack).filter(
    (rule) => rule.concern === concern && sections.includes(rule.clause.section) && rule.action === action,
  );
  expect(rulesFor).toHaveLength(1);
});

describe('whose account it is decides', () => {
  const act = (pack: string, kind: AccountKind, text: string) => {
    const check = createChecker(compiled, packOf(pack));
    const { findings } = check({ text, site: 'x', surface: 'post', account: { kind } });
    return findings.map(({ concern, action, clause }) => `${concern} ${action} ${clause.section}`);
  };

  test.each<[string, AccountKind, string, string]>([
    ['meccg139', 'personal', 'Vote Labour on Thursday', 'politics pause 10'],
    ['meccg139', 'corporate', 'Vote Labour on Thursday', 'politics avoid 10'],
    ['meccg139', 'departmental', 'Vote Labour on Thursday', 'politics avoid 10'],
    ['mcc', 'personal', 'His date of birth is 02/11/1948', 'personal-data avoid 6.7'],
    ['mcc', 'corporate', 'His date of birth is 02/11/1948', 'personal-data avoid 5.7'],
  ])('%s, a %s account: %s', (pack, kind, text, expected) => {
    expect(act(pack, kind, text)).toContain(expected);
  });
});

/** What only some policies ask, and nobody is to be held or reminded by whose employer does not. */
const OF_SOME = ['photo-check', 'repetition', 'working-hours', 'accuracy', 'jargon'];

test('the pack for everyone has a rule for each concern that policies share', () => {
  const concerns = rulesOf('common').map(({ concern }) => concern);
  const shared = rules.concerns.map(({ concern }) => concern).filter((concern) => !OF_SOME.includes(concern));
  const without = shared.filter((concern) => !concerns.includes(concern));
  expect(without, 'each of these needs a rule in rules/packs/common.yaml').toEqual([]);
  expect(concerns.filter((concern) => !shared.includes(concern))).toEqual([]);
});

test.each(POLICIES.map(({ pack }) => pack))('%s has no rule without a clause among them', (id) => {
  const known = CASES.filter(({ pack }) => pack === id).flatMap(({ concern, action, sections }) =>
    sections.map((section) => `${concern} ${action} ${section}`),
  );
  expect(known).toEqual(
    expect.arrayContaining(rulesOf(id).map(({ concern, action, clause }) => `${concern} ${action} ${clause.section}`)),
  );
});

describe.each(rules.packs)('the pack $id speaks kindly', (pack) => {
  const check = createChecker(compiled, pack);

  test.each(pack.rules)('on $concern', ({ say, instead, reply }) => {
    expect(say.length).toBeLessThanOrEqual(HEADLINE);
    expect([say, ...instead, reply ?? ''].join(' ')).not.toContain('!');
  });

  test.each(pack.rules.flatMap(({ concern, reply }) => (reply ? [{ concern, reply }] : [])))(
    'with a ready reply on $concern that raises nothing itself',
    ({ reply }) => {
      expect(check({ text: reply, site: 'x', surface: 'reply' }).findings).toEqual([]);
    },
  );
});
