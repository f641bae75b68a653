import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`'?(?<year>(?:19|20)?\d\d)`;
const SEP = String.raw` ?[ ./-] ?`;
const DATES = [
  String.raw`${DAY}${SEP}(?<month>\d{1,2})${SEP}${YEAR}`,
  String.raw`${DAY}(?: of)?[ ./-]{0,2}(?<month>${MONTH})\.?,?[ ./-]{0,2}${YEAR}`,
  String.raw`(?<month>${MONTH}) ${DAY},? ${YEAR}`,
  String.raw`(?<year>(?:19|20)\d\d)[-/.](?<month>\d\d)[-/.](?<day>\d\d)`,
];
const NAMED = String.raw`(?:d\.? ?o\.? ?b\b\.?|date of birth|birth ?date)`;
/** Some words may stand between: 'DOB on his bracelet says'. */
const BEFORE = String.raw`\b(?:${NAMED}(?: [a-z'’]{1,12}){0,4}|born(?: on)?|b\.)(?:(?:'s| is| was| of| given as|,)(?= |\d))?(?: the)?[\s:=(-]{0,4}`;
const AFTER = String.raw`[\s,(-]{0,3}(?:is |was |as )?(?:the |a |his |her |their |my )?${NAMED}(?![a-z])`;
const LABELLED = DATES.flatMap((date) => [
  new RegExp(`${BEFORE}(?<value>${date})(?!\\d)`, 'gdi'),
  new RegExp(`(?<![\\d./-])(?<value>${date})${AFTER}`, 'gdi'),
]);
/** Most drafts with a digit have none of these words. */
const ANY_LABEL = /\bd\.? ?o\.? ?b|birth|\bborn\b|\bb\./i;

/** Dates that the text calls a date of birth. A date alone is only a date, an age alone is nothing. */
export function findDatesOfBirth(text: string): Span[] {
  if (!ANY_LABEL.test(text)) return [];
  return LABELLED.flatMap((pattern) => spansOfMatches(text, pattern, ({ groups }) => isDay(groups ?? {})));
}

function isDay({ day = '', month = '', year = '' }: Record<string, string>): boolean {
  const monthNumber = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  // Of two digits either century may be meant: in that of 2000 every day of the other is there, and 29 February 00.
  const fullYear = year.length === 4 ? Number(year) : 2000 + Number(year);
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day)));
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(day);
}
