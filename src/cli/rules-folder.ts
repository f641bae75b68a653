import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { loadRules, type Source } from '../pack/load';
import { RuleErrors, type Problem } from '../pack/problem';
import type { AuthoredRules } from '../pack/schema';
import { readSource, type ReadSource } from './read-source';

/**
 * Reads `folder` (the repository's `rules`): lexicons, concerns, hints and packs, one YAML file each.
 * Throws `RuleErrors` with file, path, value and what is allowed for everything that is wrong.
 */
export function readRules(folder: string): AuthoredRules {
  const problems: Problem[] = [];
  const read = (part: keyof typeof ID_KEYS) => readFolder(folder, part, problems);
  const sources = {
    lexicons: read('lexicons'),
    concerns: read('concerns'),
    hints: read('hints'),
    packs: read('packs'),
  };
  if (problems.length > 0) throw new RuleErrors(problems);
  try {
    return loadRules(sources);
  } catch (error) {
    throw error instanceof RuleErrors ? new RuleErrors(withLines(error.problems, folder)) : error;
  }
}

/** A rule file as it is written: what it is called in problems, and the line of each place in it. */
export function sourceOf(
  part: keyof typeof ID_KEYS,
  id: string,
  folder: string,
): Pick<ReadSource, 'lineOf'> & { file: string } {
  const file = `${basename(folder)}/${part}/${id}.yaml`;
  return { file, lineOf: readSource(file, readFileSync(join(folder, part, `${id}.yaml`), 'utf8')).lineOf };
}

/** Problems with their lines, looked for only now that there are some; each file is read once. */
function withLines(problems: readonly Problem[], folder: string): Problem[] {
  const sources = new Map<string, ReturnType<typeof sourceOf>>();
  return problems.map((problem) => {
    const [, part = '', name = ''] = problem.file.split('/');
    if (!isPart(part)) return problem;
    const source = sources.get(problem.file) ?? sourceOf(part, basename(name, '.yaml'), folder);
    sources.set(problem.file, source);
    return { ...problem, line: source.lineOf(problem.path) };
  });
}

function isPart(part: string): part is keyof typeof ID_KEYS {
  return Object.hasOwn(ID_KEYS, part);
}

const ID_KEYS = {
  lexicons: 'lexicon',
  concerns: 'concern',
  hints: 'hints',
  packs: 'id',
} as const;

function readFolder(folder: string, part: keyof typeof ID_KEYS, problems: Problem[]): Source[] {
  const names = readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => {
    const path = join(folder, part, name);
    const file = join(basename(folder), relative(folder, path)).replaceAll('\\', '/');
    const { data, problems: faults } = readSource(file, readFileSync(path, 'utf8'));
    problems.push(...faults);
    const key = ID_KEYS[part];
    const id = (data as Record<string, unknown> | null)?.[key];
    if (typeof id === 'string' && `${id}.yaml` !== name) {
      problems.push({ file, path: key, value: id, message: `needs to be the file's name: ${basename(name, '.yaml')}` });
    }
    return { file, data };
  });
}
