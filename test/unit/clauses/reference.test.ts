import { expect, test } from 'vitest';
import { table } from '../../../src/clauses/markdown';
import { POLICIES } from '../../../src/clauses/policies';
import { clauseReference } from '../../../src/clauses/reference';
import { readRules } from '../../../src/cli/rules-folder';

const authored = readRules('rules');
const text = clauseReference(authored);

/** The cells of the lines that name this, without their padding. */
function linesWith(words: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && line.includes(words))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | *\|?$/g, '')));
}

test('every row of every policy is in the table', () => {
  for (const { asks } of POLICIES.flatMap(({ rows }) => rows)) expect(text).toContain(asks);
});

test.each([
  ['`alt-text`', 'X alone (elsewhere whether a picture has a description is not known)'],
  ['`accept-request`', 'all but Viva Engage (there are no requests to accept)'],
  ['`sign-up-email`', 'all but Viva Engage (there is nothing to sign up for)'],
  ['`delete-post`', 'all five'],
  ['`working-hours`', 'all but Viva Engage (no account there is a private one)'],
  ['`official-comment`', 'all five'],
  ['`photo-check`', 'all five'],
  ['`notForOfficialAccounts`', 'X and Instagram alone (elsewhere mentions are names, not handles)'],
  ['`no-role-stated`', 'all five'],
  ['`acknowledgement`', 'all five'],
])('%s is done on %s', (name, where) => {
  const lines = linesWith(name);
  expect(lines.length).toBeGreaterThan(0);
  for (const cells of lines) expect(cells.at(-1)).toBe(where);
});

test('a rule that a pack keeps for some sites says so', () => {
  const packs = authored.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) =>
      rule.concern === 'medical-advice' ? { ...rule, where: { sites: ['x' as const] } } : rule,
    ),
  }));
  expect(clauseReference({ ...authored, packs })).toContain('X alone (elsewhere the policy’s rule is for other sites)');
});

test('a row whose rule is gone from its pack is no row', () => {
  const packs = authored.packs.map((pack) => ({
    ...pack,
    rules: pack.rules.filter(({ concern }) => concern !== 'press'),
  }));
  expect(() => clauseReference({ ...authored, packs })).toThrow('mhcc has no rule in 6.1 for escalate on press');
});

test('a cell may hold what parts cells', () => {
  expect(table(['a', 'b'], [['1|2', 'wide cell']])).toBe(
    '| a    | b         |\n| ---- | --------- |\n| 1\\|2 | wide cell |\n',
  );
});
