import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../src/detect/engine';
import type { Draft } from '../../../src/draft';
import { loadRules } from '../../../src/pack/load';
import { RuleErrors } from '../../../src/pack/problem';
import { someSources } from '../rules-fixture';

function engineWith(likeness: Record<string, unknown>): Engine {
  return new Engine(loadRules({ ...someSources(), likenesses: [{ file: 'likenesses/heated.yaml', data: likeness }] }));
}

const engine = engineWith({
  likeness: 'heated',
  bias: 0,
  text: { '6': ['always'], '-9': ['cake'], '1': ['<places>'] },
  replyTo: { '3': ['rubbish'] },
});

function heated(text: string, replyTo?: string) {
  const draft: Draft = { text, site: 'x', surface: 'post', ...(replyTo && { replyTo }) };
  return engine.judge(draft).find(({ concern }) => concern === 'heated');
}

describe('wording', () => {
  test('never raises a concern alone, and makes a tip of one word at most', () => {
    expect(heated('always always always')?.strength).toBe('weak');
  });

  test('moves other evidence, up and down', () => {
    expect(heated('I am fuming')?.score).toBeCloseTo(1);
    expect(heated('I am always fuming')?.score).toBeGreaterThan(1);
    expect(heated('I am fuming about cake')).toBeUndefined();
  });

  test('shows the words that weigh most', () => {
    const text = 'they always do it in bay 3';
    const wording = heated(text)?.evidence.find(({ detector }) => detector === 'wording');
    expect(wording?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['always', 'bay 3']);
  });

  test('hears what is answered', () => {
    const answered = heated('I am fuming', 'what rubbish')?.score ?? 0;
    expect(answered).toBeGreaterThan(heated('I am fuming')?.score ?? 0);
  });

  test('keeps its spans within any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('always', 'bay 3', 'cake', '😭', '\u200B', 'x'), { maxLength: 20 }),
        (parts) => {
          const text = parts.join(' ');
          for (const { spans } of heated(text)?.evidence ?? []) {
            for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
        },
      ),
    );
  });
});

test.each([
  ['a concern there is none of', { likeness: 'nothing', bias: 0 }, /likeness: no such concern/],
  ['a weight that is no number', { likeness: 'heated', bias: 0, text: { much: ['a'] } }, /text\.much/],
  ['a phrase that cannot be read', { likeness: 'heated', bias: 0, text: { '1': ['(a'] } }, /text\.1\[0\]/],
])('%s is refused with its place', (_, likeness, message) => {
  expect(() => engineWith(likeness)).toThrow(RuleErrors);
  expect(() => engineWith(likeness)).toThrow(message);
});
