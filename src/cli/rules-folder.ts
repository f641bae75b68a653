import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { loadPack, loadRules, type Source } from '../pack/load';
import { RuleErrors, type Problem } from '../pack/problem';
import type { AuthoredRules, Pack } from '../pack/schema';
import { fromHere } from './drafts';
import { Failure } from './failure';

/**
 * Reads `folder` (the repository's `rules`): lexicons, concerns and packs, one YAML file each.
 * Throws `RuleErrors` with file, path, value and what is allowed for everything that is wrong.
 */
export function readRules(folder: string): AuthoredRules {
  const problems: Problem[] = [];
  const read = (part: string) => readFolder(folder, part, problems);
  const sources = {
    lexicons: read('lexicons'),
    concerns: read('concerns'),
    packs: read('packs'),
  };
  if (problems.length > 0) throw new RuleErrors(problems);
  return loadRules(sources);
}

/**
 * The pack with this id, or the one in this file (YAML or JSON), checked against the bundled concerns.
 * Throws `Failure` where there is neither, `RuleErrors` for a broken one.
 */
export function packOf(rules: AuthoredRules, wanted: string): Pack {
  const bundled = rules.packs.find(({ id }) => id === wanted);
  if (bundled) return bundled;
  const path = fromHere(wanted);
  if (!existsSync(path)) {
    const ids = rules.packs.map(({ id }) => id).join(', ');
    throw new Failure(`there is no policy pack '${wanted}' and no such file; there are: ${ids}`);
  }
  const problems: Problem[] = [];
  const data = parseYaml(wanted, readFileSync(path, 'utf8'), problems);
  if (problems.length > 0) throw new RuleErrors(problems);
  return loadPack({ file: wanted, data }, rules);
}

const ID_KEYS: Readonly<Record<string, string>> = {
  lexicons: 'lexicon',
  concerns: 'concern',
  packs: 'id',
};

function readFolder(folder: string, part: string, problems: Problem[]): Source[] {
  const names = readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => {
    const path = join(folder, part, name);
    const file = join(basename(folder), relative(folder, path)).replaceAll('\\', '/');
    const data = parseYaml(file, readFileSync(path, 'utf8'), problems);
    const key = ID_KEYS[part] as string;
    const id = (data as Record<string, unknown> | null)?.[key];
    if (typeof id === 'string' && `${id}.yaml` !== name) {
      problems.push({ file, path: key, value: id, message: `needs to be the file's name: ${basename(name, '.yaml')}` });
    }
    return { file, data };
  });
}

function parseYaml(file: string, text: string, problems: Problem[]): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      file,
      path: `line ${line}, column ${col}`,
      value: undefined,
      message: error.message.split('\n')[0] ?? '',
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}
