import type * as z from 'zod/mini';
import { allowed, strangeKey } from './allowed';
import { keysAt } from './keys-at';
import { shown } from './shown';
import { wantedAt } from './wanted';

/** One thing wrong in a rule file, for the person who wrote it. */
export interface Problem {
  /** The file, or another name for where the data came from. */
  readonly file: string;
  /** The place in it: `rules[2].clause.section`. Empty for the whole. */
  readonly path: string;
  /** The line of that place, from 1, where it is known. */
  readonly line?: number | undefined;
  /** What stands there; undefined when nothing does. */
  readonly value: unknown;
  /** What is wrong, and what is allowed. */
  readonly message: string;
}

/** Rule files that cannot be used. `message` lists every problem with its file, path, value and what is allowed. */
export class RuleErrors extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'RuleErrors';
  }
}

function describeProblem({ file, path, line, value, message }: Problem): string {
  const found = value === undefined ? '' : ` (found ${shown(value)})`;
  return `${file}${line === undefined ? '' : `, line ${line}`}: ${path ? `${path}: ` : ''}${message}${found}`;
}

type Path = readonly PropertyKey[];

export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

/** Turns what zod found into problems a rule author can act on. With the schema, they name the keys that are allowed. */
export function problemsOf(
  file: string,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  schema?: z.core.$ZodType,
): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return unionProblem(file, data, issue, schema);
    const keys = schema && keysAt(schema, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const value = valueAt(data, [...issue.path, key]);
        return { file, path: pathText([...issue.path, key]), value, message: strangeKey(key, keys?.all) };
      });
    }
    // The name itself is what is wrong, not what stands under it.
    const value = issue.code === 'invalid_key' ? issue.path.at(-1) : valueAt(data, issue.path);
    return [{ file, path: pathText(issue.path), value, message: allowed(issue, keys, schema && wantedAt(issue.path)) }];
  });
}

/** Of the shapes a value may have, complains about the one it comes nearest to. */
function unionProblem(
  file: string,
  data: unknown,
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.core.$ZodType | undefined,
): Problem[] {
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  const issues = nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return problemsOf(file, data, issues, schema);
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 1)));
}
