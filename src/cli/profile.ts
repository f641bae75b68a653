import { parseArgs } from 'node:util';
import type { AuthoredRules } from '../pack/schema';
import { createProfileChecker } from '../profile/judge';
import type { Profile, ProfileFinding } from '../profile/profile';
import { Failure } from './failure';
import { packOf } from './pack-file';
import { readProfiles } from './profile-records';
import { measureProfiles } from './profile-scores';

/** `profile`: judges profiles. Exit code 0: nothing to mind; 1: something was found. */
export function profile(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pack: { type: 'string', default: 'common' },
      format: { type: 'string', default: 'text' },
      expect: { type: 'boolean', default: false },
    },
  });
  if (values.format !== 'text' && values.format !== 'jsonl') throw new Failure('--format is text or jsonl');
  const read = (positionals.length > 0 ? positionals : ['-']).flatMap(readProfiles);
  if (values.expect) return Promise.resolve(measureProfiles(read, rules.packs));
  const judge = createProfileChecker(packOf(rules, values.pack));
  let found = false;
  for (const { id, profile: each } of read) {
    const findings = judge(each);
    found ||= findings.length > 0;
    process.stdout.write(`${values.format === 'jsonl' ? lineOf(id, findings) : reportOf(id, each, findings)}\n`);
  }
  return Promise.resolve(found ? 1 : 0);
}

function lineOf(id: string, findings: readonly ProfileFinding[]): string {
  const plain = findings.map(({ kind, weight, clause, spans }) => ({ kind, weight, clause: clause.section, spans }));
  return JSON.stringify({ id, findings: plain });
}

const TAGS = { must: 'required', advice: 'advice' } as const;

function reportOf(id: string, of: Profile, findings: readonly ProfileFinding[]): string {
  if (findings.length === 0) return `${id}: nothing to mind.`;
  const sections = findings.flatMap(({ kind, weight, clause, spans, fix }) => [
    '',
    `  ${kind} (${TAGS[weight]}; ${clause.section})`,
    ...spans.map(({ field, start, end }) => `    ${field}: “${(of[field] ?? '').slice(start, end)}”`),
    `  “${clause.words}”`,
    `  - ${fix}`,
  ]);
  return [`${id}: ${findings.length} to mind.`, ...sections].join('\n');
}
