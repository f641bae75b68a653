import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import { createChecker } from '../../src/evaluate';
import type { ACCOUNT_KINDS } from '../../src/draft';
import type { Action } from '../../src/finding';

type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What each policy asks of a draft: the section, what it wants done, and the concerns it wants it done about. */
const CLAUSES: readonly (readonly [pack: string, section: string, action: Action, concerns: readonly string[]])[] = [
  ['mhcc', '5.3', 'pause', ['grievance', 'defamation', 'abuse']],
  ['mhcc', '5.4', 'avoid', ['confidential', 'personal-data', 'patient-care']],
  ['mhcc', '5.5', 'pause', ['heated']],
  ['mhcc', '6.1', 'escalate', ['official-comment', 'official-voice', 'press']],

  // Section 5 asks for a pause where one argues and forbids to bully: the stricter holds for `abuse`.
  ['meccg139', '5', 'pause', ['heated', 'grievance', 'defamation']],
  ['meccg139', '5', 'avoid', ['confidential', 'personal-data', 'patient-care', 'announcement']],
  ['meccg139', '5', 'pause', ['copyright']],
  ['meccg139', '5', 'avoid', ['discrimination', 'abuse']],
  ['meccg139', '6', 'escalate', ['official-voice']],
  ['meccg139', '10', 'pause', ['politics']],
  ['meccg139', '10', 'avoid', ['politics']],
  ['meccg139', '11', 'escalate', ['incident']],

  ['heft-pol014', '1', 'pause', ['abuse']],
  ['heft-pol014', '1', 'avoid', ['defamation', 'personal-data', 'patient-care']],
  ['heft-pol014', '2', 'avoid', ['confidential']],
  ['heft-pol014', '2', 'pause', ['grievance']],
  ['heft-pol014', '4', 'pause', ['promotion']],
  ['heft-pol014', '4', 'tip', ['working-hours']],

  ['mcc', '6.7', 'avoid', ['confidential', 'personal-data', 'patient-care']],
  ['mcc', '5.6', 'tip', ['accuracy']],
  ['mcc', '5.7', 'avoid', ['confidential', 'personal-data', 'patient-care']],
  ['mcc', '5.8', 'pause', ['abuse', 'heated']],
  ['mcc', '5.9', 'pause', ['copyright']],
  ['mcc', '5.10', 'pause', ['repetition']],
  ['mcc', '5.11', 'avoid', ['politics']],
  ['mcc', '5.13', 'pause', ['promotion']],
  ['mcc', '6.5', 'pause', ['grievance']],
  ['mcc', '6.6', 'escalate', ['official-voice']],
  ['mcc', '6.10', 'tip', ['working-hours']],

  ['mse-icb', '6.2', 'tip', ['alt-text']],
  ['mse-icb', '6.4', 'escalate', ['safety-concern']],
  ['mse-icb', '6.5', 'avoid', ['medical-advice']],
  ['mse-icb', '6.7', 'avoid', ['confidential', 'personal-data', 'photo-consent', 'patient-care']],
  ['mse-icb', '6.7', 'pause', ['photo-check']],
  ['mse-icb', '6.7', 'tip', ['jargon']],
  ['mse-icb', '6.7', 'avoid', ['defamation', 'discrimination']],
  ['mse-icb', '6.7', 'pause', ['grievance', 'abuse', 'heated', 'politics', 'copyright']],
  ['mse-icb', '6.7', 'escalate', ['press', 'official-voice', 'patient-approach', 'legal-complaint']],
  ['mse-icb', '6.7', 'escalate', ['incident', 'announcement']],
];

const CASES = CLAUSES.flatMap(([pack, section, action, concerns]) =>
  concerns.map((concern) => ({ pack, section, action, concern })),
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

test.each(CASES)('$pack $section asks for $action on $concern', ({ pack, section, action, concern }) => {
  const rulesFor = rulesOf(pack).filter(
    (rule) => rule.concern === concern && rule.clause.section === section && rule.action === action,
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
  expect([...concerns].sort()).toEqual(shared.sort());
});

test.each(['mcc', 'mse-icb', 'mhcc', 'meccg139', 'heft-pol014'])('%s has no rule without a clause above', (id) => {
  const known = CASES.filter(({ pack }) => pack === id).map(({ concern, section }) => `${concern} ${section}`);
  expect(known).toEqual(
    expect.arrayContaining(rulesOf(id).map(({ concern, clause }) => `${concern} ${clause.section}`)),
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
