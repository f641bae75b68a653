import type { Span } from '../../finding';

/** Where a number may begin: +44, 0044, 0 or (0, not inside a longer number. */
const BEGINNING = /(?<![\d/+]|\d[.,-])(?:\+ ?\d|\(?0)/g;
/** Digits of one number may have this much between them: a space, '.', '-', '/', or a bracket and a space. */
const SEPARATOR = /[ ()./-]/;
const LONGEST_SEPARATOR = 3;
const MOST_DIGITS = 16;

/**
 * The national number of a private UK line: geographic (1, 2), corporate and internet (3, 5), mobile and personal (7).
 * Freephone and premium lines (8, 9) belong to nobody in private (Ofcom, National Telephone Numbering Plan, part A).
 */
const NATIONAL = /^(?:44|0044|0)0?(?:1\d{8,9}|2\d{9}|3\d{9}|5[56]\d{8}|7[0-9]\d{8})$/;
/** Any other country's: after a plus sign a code and up to fifteen digits (ITU-T E.164). */
const INTERNATIONAL = /^(?!44)[1-9]\d{9,14}$/;

/** Telephone numbers as people write them: 07700 900123, +44 (0)20 7946 0000, 01632-960 001, +353 1 234 5678. */
export function findPhones(text: string): Span[] {
  const spans: Span[] = [];
  let until = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    const end = index < until ? -1 : numberEnd(text, index);
    if (end === -1) continue;
    spans.push({ start: index, end });
    until = end;
  }
  return spans;
}

/** Where the number that begins at `start` ends, or -1. What follows a whole number, as an extension, is left. */
function numberEnd(text: string, start: number): number {
  const isNumber = text[start] === '+' ? isAfterPlus : isNational;
  let digits = '';
  let end = -1;
  for (let at = start, last = start; at < text.length && digits.length < MOST_DIGITS; at++) {
    const character = text[at] ?? '';
    if (isDigit(character)) {
      digits += character;
      last = at;
      if (!isDigit(text[at + 1]) && isNumber(digits) && !goesOn(text, at + 1)) end = at + 1;
    } else if (at - last > LONGEST_SEPARATOR || (at > start && !SEPARATOR.test(character))) break;
  }
  return end;
}

function isNational(digits: string): boolean {
  return NATIONAL.test(digits);
}

function isAfterPlus(digits: string): boolean {
  return NATIONAL.test(digits) || INTERNATIONAL.test(digits);
}

/** '07700 900123-4', '0.123': the number is part of something longer. */
function goesOn(text: string, at: number): boolean {
  return /[./,-]/.test(text[at] ?? '') && isDigit(text[at + 1]);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
