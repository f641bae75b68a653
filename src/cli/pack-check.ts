import { parseArgs } from 'node:util';
import { compileRules, type CompiledRules } from '../detect/compile-rules';
import type { AuthoredRules } from '../pack/schema';
import { createChecker } from '../evaluate';
import { count } from './count';
import { Failure } from './failure';
import { readPack, type ReadPack } from './pack-file';
import { problemReport } from './problem-report';
import { failedExamples } from './run-examples';

/** `pack check`: tells everything that is wrong in packs. Exit code 0: all are good, 2: something is wrong. */
export function packCheck(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new Failure('pack check needs a file: the pack to look at');
  const compiled = compileRules(rules);
  const good = positionals.map((name) => isGood(readPack(rules, name), compiled));
  return Promise.resolve(good.every(Boolean) ? 0 : 2);
}

function isGood(read: ReadPack, compiled: CompiledRules): boolean {
  const { name, pack, examples, lineOf } = read;
  // A rule that is broken finds nothing: to say so of each of its examples would help nobody.
  const canTry = pack && read.problems.length === 0;
  const problems = canTry ? failedExamples(name, examples, createChecker(compiled, pack)) : read.problems;
  if (problems.length === 0) {
    console.info(`${name}: good. ${summary(read)}`);
    return true;
  }
  console.info(
    `${problemReport(problems, lineOf)}\n\n${name}: ${count(problems.length, 'thing')} to put right.${canTry ? '' : ' Then check again: the examples come after that.'}`,
  );
  return false;
}

/** `ours 1.0.0, 13 rules, extends common; 4 examples hold.` */
function summary({ pack, base, examples }: ReadPack): string {
  const held = examples.reduce((sum, rule) => sum + rule.examples.length, 0);
  const extending = base ? `, extends ${base.id} ${base.version}` : '';
  const tried = held > 0 ? `${count(held, 'example')} as they should be` : 'no examples yet: add some to each rule';
  return `${pack?.id} ${pack?.version}, ${count(pack?.rules.length ?? 0, 'rule')}${extending}; ${tried}.`;
}
