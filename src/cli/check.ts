import { parseArgs } from 'node:util';
import { compileRules } from '../detect/compile-rules';
import { Engine } from '../detect/engine';
import { createChecker } from '../evaluate';
import type { Evidence } from '../finding';
import type { AuthoredRules } from '../pack/schema';
import { readDrafts, type ReadDraft } from './drafts';
import { Failure } from './failure';
import { packOf } from './pack-file';
import { createProgress } from './progress';
import { concernsReport, reportOf } from './report';

/** What one draft came to: what is printed of it, and whether anything was found. */
interface Outcome {
  readonly found: boolean;
  readonly json: object;
  readonly report: () => string;
}

type Judge = (read: ReadDraft) => Outcome;

/** `check`: judges drafts. Exit code 0: all clean; 1: something was found. */
export async function check(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pack: { type: 'string', default: 'common' },
      format: { type: 'string', default: 'text' },
      concerns: { type: 'boolean', default: false },
    },
  });
  if (values.format !== 'text' && values.format !== 'jsonl') throw new Failure('--format is text or jsonl');
  const judge = values.concerns ? judgeConcerns(rules) : judgeByPack(rules, values.pack);
  const progress = createProgress('drafts');
  let found = false;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    for await (const read of readDrafts(file)) {
      const outcome = judge(read);
      found ||= outcome.found;
      await print(values.format === 'jsonl' ? JSON.stringify(outcome.json) : outcome.report());
      progress.step();
    }
  }
  progress.end();
  return found ? 1 : 0;
}

function judgeConcerns(rules: AuthoredRules): Judge {
  const engine = new Engine(compileRules(rules));
  return ({ id, draft }) => {
    const raised = engine.judge(draft);
    const strong = raised.filter(({ strength }) => strength === 'strong');
    return {
      found: strong.length > 0,
      json: {
        id,
        concerns: strong.map(({ concern }) => concern),
        raised: raised.map(({ evidence, ...rest }) => ({ ...rest, evidence: evidence.map(plainEvidence) })),
      },
      report: () => concernsReport(id, draft, raised),
    };
  };
}

function judgeByPack(rules: AuthoredRules, wanted: string): Judge {
  const pack = packOf(rules, wanted);
  const checker = createChecker(compileRules(rules), pack);
  return ({ id, draft }) => {
    const verdict = checker(draft);
    const findings = verdict.findings.map(({ rule, concern, action, clause, spans, evidence }) => ({
      rule,
      concern,
      action,
      clause: clause.section,
      spans,
      evidence: evidence.map(plainEvidence),
    }));
    // What is only a tip is said, but the concern itself was not raised.
    const raised = verdict.findings.filter(({ strength }) => strength === 'strong');
    return {
      found: findings.length > 0,
      json: { id, action: verdict.action, concerns: [...new Set(raised.map(({ concern }) => concern))], findings },
      report: () => reportOf(id, draft, verdict),
    };
  };
}

function plainEvidence({ detector, weight, in: where, spans }: Evidence): object {
  return { detector, weight, in: where, spans };
}

/** Writes a line, and waits where the reader is slower than we are. */
function print(line: string): Promise<void> | undefined {
  if (process.stdout.write(`${line}\n`)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}
