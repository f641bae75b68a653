import type { Span } from '../../finding';

/** Spans of a global pattern's matches that pass `accept`. */
export function spansOfMatches(
  text: string,
  pattern: RegExp,
  accept: (match: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) if (accept(match)) spans.push(spanOf(match));
  return spans;
}

/** The span of a match, or of its group `value` where it has one (the pattern then needs the flag `d`). */
function spanOf(match: RegExpExecArray): Span {
  const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
  return { start, end };
}

/** What stands before a place, at most `reach` characters. */
export function before(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at);
}

/** What stands after a match, at most `reach` characters. */
export function after(match: RegExpExecArray, reach: number): string {
  const end = match.index + match[0].length;
  return match.input.slice(end, end + reach);
}
