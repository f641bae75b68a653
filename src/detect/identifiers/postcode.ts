import type { Span } from '../../finding';

/** A full postcode: outward and inward code (Royal Mail, PAF Programmers' Guide; the letters each place allows). */
const POSTCODE =
  /\b(?:GIR ?0AA|(?:[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY])) ?\d[ABD-HJLNP-UW-Z]{2})\b/gi;

export function findPostcodes(text: string): Span[] {
  return [...text.matchAll(POSTCODE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
