import type { Span } from '../../finding';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})[a-z]*`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)?\d\d)`;
const SEP = String.raw`[ ./-]{1,2}`;
const DATES = [
  String.raw`${DAY}${SEP}(?<month>\d{1,2})${SEP}${YEAR}`,
  String.raw`${DAY}(?: of)?[ -](?<month>${MONTH})\.?,?[ -]${YEAR}`,
  String.raw`(?<month>${MONTH}) ${DAY},? ${YEAR}`,
  String.raw`(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)`,
];
const LABEL = String.raw`\b(?:d\.? ?o\.? ?b\b\.?|date of birth|birth ?date|born(?: on)?)(?: (?:is|was|the))?[\s:=-]{0,4}`;
const LABELLED = DATES.map((date) => new RegExp(`${LABEL}(?<date>${date})(?!\\d)`, 'gdi'));

/** Dates that the text calls a date of birth. A date alone is only a date. */
export function findDatesOfBirth(text: string): Span[] {
  return LABELLED.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((match) => isDay(match.groups ?? {}))
      .map((match) => {
        const [start, end] = match.indices?.groups?.['date'] ?? [match.index, match.index + match[0].length];
        return { start, end };
      }),
  );
}

function isDay({ day = '', month = '', year = '' }: Record<string, string>): boolean {
  const monthNumber = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const fullYear = year.length === 4 ? Number(year) : 1900 + Number(year);
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day)));
  return date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(day);
}
