import type { Checker } from '../evaluate';
import type { Finding } from '../finding';
import type { Problem } from '../pack/problem';
import { heading } from '../pack/difference';
import type { RuleExamples } from '../pack/own-examples';
import { wordsOf } from './words-found';

/** The examples that do not hold, each as a problem that says what was found instead, and in which words. */
export function failedExamples(file: string, rules: readonly RuleExamples[], check: Checker): Problem[] {
  return rules.flatMap(({ concern, examples }) =>
    examples.flatMap(({ path, draft, flags }) => {
      const { findings } = check(draft);
      const found = findings.find((finding) => finding.concern === concern);
      const name = heading(concern);
      const fail = (message: string) => [{ file, path, value: draft.text, message }];
      if (!flags && found?.strength === 'strong') {
        return fail(
          `needs to pass, and ${name} is found in it${wordsOf(draft, found)}: narrow the phrases in "also", or put into "except" what makes it innocent`,
        );
      }
      if (!flags || found?.strength === 'strong') return [];
      const tip = found && `${name} is seen too weakly, for a tip only${wordsOf(draft, found)}`;
      return fail(
        `needs to be found by the rule for ${name}; ${tip ?? instead(findings, draft)}: add a phrase to "also"`,
      );
    }),
  );
}

function instead(findings: readonly Finding[], draft: Parameters<Checker>[0]): string {
  if (findings.length === 0) return 'nothing is found in it';
  const others = findings.map((finding) => `${heading(finding.concern)}${wordsOf(draft, finding)}`);
  return `found instead: ${others.join('; ')}`;
}
