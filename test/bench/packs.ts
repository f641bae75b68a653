import { gzipSync } from 'node:zlib';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import { createChecker } from '../../src/evaluate';
import { judgePolicy, NO_RAW_POLICY, type Ground } from '../../src/managed/judge';
import { withoutExamples } from '../../src/pack/schema';
import { median, table } from './measure';
import { phrases } from './texts';

const ROUNDS = 9;
const PHRASES_A_RULE = 20;

/** What a pack of an organisation's own costs each machine: bytes, and the work when it comes into force. */
export async function packs(): Promise<void> {
  const rules = compileRules(withoutExamples(readRules('rules')));
  const ground: Ground = {
    packs: rules.packs,
    concerns: new Set(rules.concerns.map(({ name }) => name)),
    lexicons: new Set(rules.table.lexicons),
    version: '1.0.0',
    unpacking: { inflate: () => Promise.reject(new Error('not packed')), verify: () => Promise.resolve(false) },
  };
  const rows: (string | number)[][] = [];
  for (const count of [0, 5, 50, 500]) {
    const text = JSON.stringify(packOf(count));
    const times = { judge: [] as number[], compile: [] as number[], verdict: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const { managed } = await judgePolicy({ packs: text }, NO_RAW_POLICY, ground);
      const judged = performance.now();
      const [pack] = managed.packs;
      if (!pack) throw new Error('the pack was refused');
      const check = createChecker(rules, pack);
      const compiled = performance.now();
      check({ text: 'My lady in bay 3 finally went home after her hip op', site: 'x', surface: 'post' });
      times.judge.push(judged - start);
      times.compile.push(compiled - judged);
      times.verdict.push(performance.now() - compiled);
    }
    const packed = gzipSync(text).toString('base64').length;
    const [judge, compile, verdict] = [times.judge, times.compile, times.verdict].map(median) as [
      number,
      number,
      number,
    ];
    rows.push([
      String(count),
      String(count * PHRASES_A_RULE),
      String(text.length),
      String(packed),
      judge,
      compile,
      verdict,
    ]);
  }
  console.log(
    `\nA pack of an organisation's own that extends mse-icb: bytes, and ms when it comes into force (median of ${ROUNDS})`,
  );
  console.log(table(['rules', 'phrases', 'JSON', 'gzip+base64', 'judge', 'compile', 'first verdict'], rows));
}

function packOf(rules: number): object {
  const all = phrases(rules * PHRASES_A_RULE);
  return {
    id: 'ours',
    version: '1.0.0',
    extends: 'mse-icb',
    rules: Array.from({ length: rules }, (_, index) => ({
      concern: `own-${index}`,
      action: 'pause',
      clause: { section: String(index), words: `What is under way at place ${index} is for the Council to tell` },
      say: `This seems to be about place ${index}`,
      instead: ['Wait until it has been announced.', 'Ask the communications team.'],
      also: all.slice(index * PHRASES_A_RULE, (index + 1) * PHRASES_A_RULE),
    })),
  };
}
