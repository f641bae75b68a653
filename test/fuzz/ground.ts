import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { readRules } from '../../src/cli/rules-folder';
import { unpacking } from '../../src/cli/unpacking';
import { compileRules } from '../../src/detect/compile-rules';
import { createChecker } from '../../src/evaluate';
import type { Finding } from '../../src/finding';
import { COMMON } from '../../src/managed/effective';
import type { Ground } from '../../src/managed/judge';
import { withoutExamples } from '../../src/pack/schema';
import { someRules, someSources } from '../unit/rules-fixture';
import { must } from './target';

/** All real rules, as the extension has them. */
export const REAL = compileRules(withoutExamples(readRules('rules')));

const common = REAL.packs.find(({ id }) => id === COMMON);
if (!common) throw new Error('there is no pack common');

export const judgeReal = createChecker(REAL, common);

/** A few rules, which compile at once: for what is compiled anew with each case. */
export const FEW = compileRules(withoutExamples(someRules()));

const [test] = FEW.packs;
if (!test) throw new Error('the fixture has no pack');

/** What packs and policies are judged against: a few rules, under the names that the real ones have. */
export const GROUND: Ground = {
  packs: [{ ...test, id: COMMON }, test],
  concerns: new Set(FEW.concerns.map(({ name }) => name)),
  lexicons: new Set(FEW.table.lexicons),
  version: '1.2.0',
  unpacking,
};

/** Packs as organisations write them: one that builds on another, and two that stand alone. */
export const GOOD_PACKS: readonly unknown[] = [
  'docs/samples/our-council/pack.yaml',
  'rules/packs/mcc.yaml',
  'rules/packs/mse-icb.yaml',
].map((file) => parse(readFileSync(file, 'utf8')) as unknown);

/** Short ones as files: reading YAML is slow. */
export const GOOD_PACK_TEXTS = [GOOD_PACKS[0], ...someSources().packs.map(({ data }) => data)].map((data) =>
  stringify(data),
);

/** The spans of findings lie in the text, in order and apart, and halve no character. */
export function mustLieIn(findings: readonly Pick<Finding, 'spans'>[], text: string): void {
  for (const { spans } of findings) {
    let before = 0;
    for (const { start, end } of spans) {
      must(start >= before && end > start && end <= text.length, `the span ${start}-${end} is out of place`);
      must(!halves(text, start) && !halves(text, end), `the span ${start}-${end} halves a character`);
      before = end;
    }
  }
}

function halves(text: string, at: number): boolean {
  return /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) && /[\ud800-\udbff]$/.test(text.slice(0, at));
}
