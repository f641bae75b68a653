import type { Problem } from '../pack/problem';
import { shown } from '../pack/shown';

/**
 * Problems for the person who wrote the file, in the order of its lines: where, what stands there, what is allowed.
 * `lineOf` gives the line of a path, where it has one.
 */
export function problemReport(problems: readonly Problem[], lineOf: (path: string) => number | undefined): string {
  return problems
    .map((problem) => ({ problem, line: lineOf(problem.path) }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ problem, line }) => section(problem, line))
    .join('\n\n');
}

function section({ file, path, value, message }: Problem, line: number | undefined): string {
  const place = [file, ...(line === undefined ? [] : [`line ${line}`]), ...(path ? [path] : [])].join(', ');
  return [place, ...(value === undefined ? [] : [`  found: ${shown(value)}`]), `  ${message}`].join('\n');
}
