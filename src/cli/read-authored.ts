import { RuleErrors } from '../pack/problem';
import { readSourceFile } from './read-source';

/** Reads a YAML or JSON file that an admin wrote. Throws `Failure` where there is none, `RuleErrors` for a spoilt one. */
export function readAuthored(file: string): unknown {
  const { data, problems } = readSourceFile(file);
  if (problems.length > 0) throw new RuleErrors(problems);
  return data;
}

/** A pack as it is sent to machines: its examples are for `pack test`, and take more room than its rules. */
export function withoutItsExamples(pack: unknown): unknown {
  if (!isRecord(pack) || !Array.isArray(pack['rules'])) return pack;
  const rules = pack['rules'].map((rule: unknown) => {
    if (!isRecord(rule)) return rule;
    const { examples: _, ...rest } = rule;
    return rest;
  });
  return { ...pack, rules };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
