import { expect, test } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import type { Account } from '../../src/draft';
import { createChecker } from '../../src/evaluate';

const rules = readRules('rules');
const pack = rules.packs.find(({ id }) => id === 'mse-icb');
if (!pack) throw new Error('there is no pack mse-icb');
const check = createChecker(compileRules(rules), pack);
const from = (kind: NonNullable<Account['kind']>, text: string) =>
  check({ text, site: 'x', surface: 'post', account: { kind } });

test('for each abbreviation and word of the trade the plain words are offered, and nothing is held', () => {
  const text = 'Our MDT will engage with stakeholders on Tuesday';
  const { action, findings } = from('departmental', text);
  expect(action).toBe('tip');
  expect(findings[0]?.instead).toEqual([
    'For ‘MDT’, say ‘team of different professionals’.',
    'For ‘engage with stakeholders’, say ‘talk to’.',
    'Say it as you would to a neighbour.',
  ]);
  expect(findings[0]?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'MDT',
    'engage with stakeholders',
  ]);
});

test('a person may speak as they like', () => {
  expect(from('personal', 'Our MDT will engage with stakeholders on Tuesday').action).toBe('none');
});
