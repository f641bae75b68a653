import { existsSync } from 'node:fs';
import { readCustomPack } from '../pack/custom';
import { examplesOf, type RuleExamples } from '../pack/own-examples';
import { RuleErrors, type Problem } from '../pack/problem';
import type { AuthoredRules, RunningPack } from '../pack/schema';
import { didYouMean } from '../pack/suggest';
import { fromHere } from './drafts';
import { Failure } from './failure';
import { readSourceFile } from './read-source';

/** A pack that a person named, as the browser would read it, with the examples written in it. */
export interface ReadPack {
  /** The id or the file it was named by. */
  readonly name: string;
  /** Undefined: so much is wrong that it cannot serve. */
  readonly pack?: RunningPack | undefined;
  /** The bundled pack it is built on. */
  readonly base?: RunningPack | undefined;
  readonly examples: readonly RuleExamples[];
  readonly problems: readonly Problem[];
  /** The line of a problem, from 1, where the file has lines. */
  lineOf(path: string): number | undefined;
}

/**
 * Reads a bundled pack by its id, or a file: a pack of an organisation's own, whole or one that extends another, as YAML
 * or JSON. What is wrong in it is in `problems`. Throws `Failure` where there is neither such a pack nor such a file.
 */
export function readPack(rules: AuthoredRules, name: string): ReadPack {
  const bundled = rules.packs.find(({ id }) => id === name);
  if (bundled) return { name, pack: bundled, ...examplesOf(name, bundled, bundled), lineOf: () => undefined };
  if (!existsSync(fromHere(name))) {
    const ids = rules.packs.map(({ id }) => id);
    throw new Failure(
      `there is no policy pack '${name}' and no such file; there are: ${ids.join(', ')}${didYouMean(name, ids)}`,
    );
  }
  const { data, problems: faults, lineOf } = readSourceFile(name);
  if (faults.length > 0) return { name, examples: [], problems: faults, lineOf };
  const { pack, problems } = readCustomPack(name, data, {
    packs: rules.packs.map(withoutExamples),
    concerns: new Set(rules.concerns.map(({ concern }) => concern)),
    lexicons: new Set(rules.lexicons.map(({ lexicon }) => lexicon)),
  });
  const { examples, problems: amiss } = examplesOf(name, data, pack);
  const parent = typeof data === 'object' && data !== null && 'extends' in data ? data.extends : undefined;
  const base = rules.packs.find(({ id }) => id === parent);
  return { name, pack, base, examples, problems: [...problems, ...amiss], lineOf };
}

/** The pack with this id, or the one in this file. Throws `Failure` where there is neither, `RuleErrors` for a broken one. */
export function packOf(rules: AuthoredRules, name: string): RunningPack {
  const { pack, problems } = readPack(rules, name);
  if (!pack || problems.length > 0) throw new RuleErrors(problems);
  return pack;
}

function withoutExamples(pack: AuthoredRules['packs'][number]): RunningPack {
  return { ...pack, rules: pack.rules.map(({ examples: _, ...rule }) => rule) };
}
