import { expect, test } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import type { Account } from '../../src/draft';
import { createChecker } from '../../src/evaluate';
import { plainWords } from '../../src/plain-words';

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

test('plain words are offered for the draft’s own jargon alone: not for what is answered, what speaks for it, or phrases of the pack', () => {
  const spans = [{ start: 0, end: 3 }];
  const known = { detector: 'team-of-different-professionals', weight: 1, in: 'text', spans } as const;
  const others = [
    { ...known, in: 'replyTo' },
    { ...known, weight: -0.2 },
    { ...known, weight: 0 },
    { ...known, detector: 'also' },
    { ...known, spans: [] },
  ] as const;
  expect(plainWords(others, 'MDT')).toEqual([]);
  expect(plainWords([...others, known], 'MDT')).toEqual(['For ‘MDT’, say ‘team of different professionals’.']);
});

test('a person may speak as they like', () => {
  expect(from('personal', 'Our MDT will engage with stakeholders on Tuesday').action).toBe('none');
});
