import { IDENTIFIERS, identifiersIn } from './identifiers';

/** What stands where an identifier stood. */
const MASK = '[…]';

/** A number of six digits or more may be anybody's, whether or not its form says whose. */
const LONG_NUMBER = /\p{Nd}(?:[ -]?\p{Nd}){5,}/gu;

/** `text` without what identifies somebody by form: numbers, addresses, plates. Names and stories stay. */
export function masked(text: string): string {
  const find = identifiersIn(text);
  if (!find) return text;
  const numbers = [...text.matchAll(LONG_NUMBER)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const spans = [...numbers, ...IDENTIFIERS.filter((kind) => kind !== 'disguised-swearing').flatMap(find)];
  let rest = '';
  let until = 0;
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start >= until) rest += text.slice(until, start) + MASK;
    until = Math.max(until, end);
  }
  return rest + text.slice(until);
}
