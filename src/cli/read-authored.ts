import { existsSync, readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { RuleErrors } from '../pack/problem';
import { fromHere } from './drafts';
import { Failure } from './failure';

/**
 * Reads a YAML or JSON file that an admin wrote. Throws `Failure` where there is none, and `RuleErrors` with lines and
 * columns where it cannot be read.
 */
export function readAuthored(file: string): unknown {
  const path = fromHere(file);
  if (!existsSync(path) || statSync(path).isDirectory()) throw new Failure(`there is no file '${file}'`);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const problems = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = error.message.split('\n')[0] ?? '';
    return { file, path: `line ${line}, column ${col}`, value: undefined, message };
  });
  if (problems.length > 0) throw new RuleErrors(problems);
  return document.toJS();
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
