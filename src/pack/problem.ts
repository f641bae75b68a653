import type * as z from 'zod/mini';

/** One thing wrong in a rule file, for the person who wrote it. */
export interface Problem {
  /** The file, or another name for where the data came from. */
  readonly file: string;
  /** The place in it: `rules[2].clause.section`. Empty for the whole. */
  readonly path: string;
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

function describeProblem({ file, path, value, message }: Problem): string {
  const found = value === undefined ? '' : `, found ${shorten(JSON.stringify(value))}`;
  return `${file}: ${path ? `${path}: ` : ''}${message}${found}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
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

/** Turns what zod found into problems a rule author can act on. */
export function problemsOf(file: string, data: unknown, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union') return unionProblem(file, data, issue);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        path: pathText([...issue.path, key]),
        value: valueAt(data, [...issue.path, key]),
        message: 'this key is not known here: check its spelling and indentation',
      }));
    }
    return [{ file, path: pathText(issue.path), value: valueAt(data, issue.path), message: allowed(issue) }];
  });
}

/** Of the shapes a value may have, complains about the one it comes nearest to. */
function unionProblem(file: string, data: unknown, issue: z.core.$ZodIssueInvalidUnion): Problem[] {
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  const issues = nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  return problemsOf(file, data, issues);
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 1)));
}

/** What is allowed, in words. A schema says it itself where it has a `message` of its own. */
function allowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.input === undefined ? 'is missing: ' : ''}needs ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `needs one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_key':
      return issue.issues.map(allowed).join('; ');
    case 'invalid_format':
      return `needs ${ownMessage(issue) ?? `a valid ${issue.format}`}`;
    case 'too_small':
      return `needs ${ownMessage(issue) ?? `at least ${issue.minimum}`}`;
    case 'too_big':
      return `needs ${ownMessage(issue) ?? `at most ${issue.maximum}`}`;
    default:
      return `needs ${issue.message}`;
  }
}

function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return message === 'Invalid input' ? undefined : message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text (put it in quotes if it looks like a number or a date)',
  array: 'a list',
  object: 'keys and values',
  record: 'keys and values',
  number: 'a number',
};
