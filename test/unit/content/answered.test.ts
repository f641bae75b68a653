import { describe, expect, it } from 'vitest';
import { createAnswered, isHeld } from '../../../extension/content/answered';
import { CLEAN, type Action, type Verdict } from '../../../src/finding';

function verdict(action: Action, ...rules: string[]): Verdict {
  const clause = { organisation: 'A trust', policy: 'Social Media Policy', section: '1', words: 'Mind it.' };
  return {
    action,
    findings: rules.map((rule) => ({
      rule,
      concern: rule,
      action,
      strength: 'strong',
      clause,
      say: '',
      instead: [],
      spans: [],
      evidence: [],
    })),
  };
}

describe('isHeld', () => {
  it('holds what holds and was not answered', () => {
    const answered = createAnswered();
    expect(isHeld(answered, 'a', verdict('avoid', 'x'))).toBe(true);
    expect(isHeld(answered, 'a', verdict('tip', 'x'))).toBe(false);
    expect(isHeld(answered, 'a', CLEAN)).toBe(false);
  });

  it('does not ask again for the same text and rules, and asks for any other', () => {
    const answered = createAnswered();
    answered.add('a', verdict('avoid', 'x', 'y'));
    expect(isHeld(answered, 'a', verdict('avoid', 'y', 'x'))).toBe(false);
    expect(isHeld(answered, 'a!', verdict('avoid', 'x', 'y'))).toBe(true);
    expect(isHeld(answered, 'a', verdict('avoid', 'x', 'y', 'z'))).toBe(true);
  });
});
