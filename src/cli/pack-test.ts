import { parseArgs } from 'node:util';
import { compileRules, type CompiledRules } from '../detect/compile-rules';
import type { AuthoredRules } from '../pack/schema';
import { alarmReport } from './alarm-report';
import { alarmsOn } from './alarms';
import { createChecker } from '../evaluate';
import { count } from './count';
import { Failure } from './failure';
import { ORDINARY } from './ordinary/drafts';
import { readPack, type ReadPack } from './pack-file';
import { problemReport } from './problem-report';
import { failedExamples } from './run-examples';

/**
 * `pack test`: runs the examples written in packs, and tells how often each would alarm on ordinary drafts. Exit code 0:
 * all examples hold, 1: some do not, 2: a pack is broken.
 */
export function packTest(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new Failure('pack test needs a file: the pack to try');
  const compiled = compileRules(rules);
  const codes = positionals.map((name) => tryPack(readPack(rules, name), compiled));
  return Promise.resolve(Math.max(...codes));
}

function tryPack({ name, pack, base, examples, problems, lineOf }: ReadPack, compiled: CompiledRules): number {
  if (!pack || problems.length > 0) {
    console.info(`${problemReport(problems, lineOf)}\n\n${name}: cannot be tried before this is put right.`);
    return 2;
  }
  const check = createChecker(compiled, pack);
  const failed = failedExamples(name, examples, check);
  const tried = examples.reduce((sum, rule) => sum + rule.examples.length, 0);
  if (failed.length > 0) console.info(`${problemReport(failed, lineOf)}\n`);
  console.info(`${name}: ${tried - failed.length} of ${count(tried, 'example')} as they should be.`);
  const before = base && alarmsOn(ORDINARY, createChecker(compiled, base));
  console.info(alarmReport(alarmsOn(ORDINARY, check), before && { id: base.id, alarms: before }));
  return failed.length > 0 ? 1 : 0;
}
