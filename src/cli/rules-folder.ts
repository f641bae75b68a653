import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { loadRules, type Source } from '../pack/load';
import { RuleErrors, type Problem } from '../pack/problem';
import type { AuthoredRules } from '../pack/schema';
import { readSource } from './read-source';

/**
 * Reads `folder` (the repository's `rules`): lexicons, concerns, hints and packs, one YAML file each.
 * Throws `RuleErrors` with file, path, value and what is allowed for everything that is wrong.
 */
export function readRules(folder: string): AuthoredRules {
  const problems: Problem[] = [];
  const read = (part: string) => readFolder(folder, part, problems);
  const sources = {
    lexicons: read('lexicons'),
    concerns: read('concerns'),
    hints: read('hints'),
    packs: read('packs'),
  };
  if (problems.length > 0) throw new RuleErrors(problems);
  return loadRules(sources);
}

const ID_KEYS: Readonly<Record<string, string>> = {
  lexicons: 'lexicon',
  concerns: 'concern',
  hints: 'hints',
  packs: 'id',
};

function readFolder(folder: string, part: string, problems: Problem[]): Source[] {
  const names = readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => {
    const path = join(folder, part, name);
    const file = join(basename(folder), relative(folder, path)).replaceAll('\\', '/');
    const { data, problems: faults } = readSource(file, readFileSync(path, 'utf8'));
    problems.push(...faults);
    const key = ID_KEYS[part] as string;
    const id = (data as Record<string, unknown> | null)?.[key];
    if (typeof id === 'string' && `${id}.yaml` !== name) {
      problems.push({ file, path: key, value: id, message: `needs to be the file's name: ${basename(name, '.yaml')}` });
    }
    return { file, data };
  });
}
