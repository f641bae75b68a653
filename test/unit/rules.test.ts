import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { Engine } from '../../src/detect/engine';
import { compileRules } from '../../src/detect/compile-rules';
import { createChecker } from '../../src/evaluate';
import { draftOf } from '../../src/pack/examples';
import type { Example } from '../../src/pack/schema';

const rules = readRules('rules');
const compiled = compileRules(rules);
const engine = new Engine(compiled);

function textOf(example: Example): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}

describe.each(rules.concerns)('the concern $concern', ({ concern, examples }) => {
  const raises = (example: Example) =>
    engine.judge(draftOf(example)).some((raised) => raised.concern === concern && raised.strength === 'strong');

  test.each(examples.flags.map((example) => [textOf(example), example] as const))('is raised by: %s', (_, example) => {
    expect(raises(example)).toBe(true);
  });

  test.each(examples.passes.map((example) => [textOf(example), example] as const))(
    'is not raised by: %s',
    (_, example) => {
      expect(raises(example)).toBe(false);
    },
  );
});

describe.each(rules.packs)('the pack $id', (pack) => {
  const check = createChecker(compiled, pack);

  describe.each(pack.rules)('on $concern', (rule) => {
    const findings = (example: Example) =>
      check(draftOf(example, rule.where)).findings.filter(({ concern }) => concern === rule.concern);

    test.each(rule.examples.flags.map((example) => [textOf(example), example] as const))('flags: %s', (_, example) => {
      expect(findings(example).map(({ action }) => action)).toEqual([rule.action]);
    });

    test.each(rule.examples.passes.map((example) => [textOf(example), example] as const))(
      'passes: %s',
      (_, example) => {
        expect(findings(example).filter(({ action }) => action !== 'tip')).toEqual([]);
      },
    );
  });
});
