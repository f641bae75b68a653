import type { Span } from '../../finding';

/** Ten digits, alone or as 3-3-4, not part of a longer number. */
const TEN_DIGITS = /(?<![\d.,/-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d/-]|[.,]\d)/g;
/** Called an NHS number, whatever its check digit says. */
const CALLED_SO = /\bNHS(?: ?(?:no|num|number|nr|id))?[.:#\s-]{0,3}(?:is |was |= ?)?$/i;

/**
 * Whether ten digits are an NHS number by their check digit: modulus 11 over the first nine, weighted 10 to 2
 * (NHS Data Model and Dictionary, 'NHS Number'). Ten equal digits pass the sum and are never issued.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

export function findNhsNumbers(text: string): Span[] {
  return [...text.matchAll(TEN_DIGITS)]
    .filter((match) => {
      const isCalledSo = CALLED_SO.test(text.slice(Math.max(0, match.index - 20), match.index));
      return isCalledSo || isNhsNumber(match[0].replace(/\D/g, ''));
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
