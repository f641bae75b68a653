import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

/**
 * Payment cards: 13 to 19 digits from 2 to 6, in one or in groups (ISO/IEC 7812-1). American Express and Diners Club
 * print groups of four, six, and five or four.
 */
const CARD =
  /(?<![\d.,/+-]|\d )(?:[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}|3\d{3}[ -]\d{6}[ -]\d{4,5})(?![\d/-]|[.,]\d)/g;

export function findCardNumbers(text: string): Span[] {
  return spansOfMatches(text, CARD, ([written]) => passesLuhn(written.replace(/\D/g, '')));
}

/** The check digit of ISO/IEC 7812-1, annex B: every second digit from the right counts double. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}
