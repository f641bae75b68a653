import type { Span } from '../../finding';
import { after, before, spansOfMatches } from './matches';

/** Ten digits, alone or as 3-3-4, not part of a longer number. */
const TEN_DIGITS = /(?<![\d.,/+-]|\d )\d{3}([ -]?)\d{3}\1\d{4}(?![\d/-]|[.,]\d)/g;

const LABEL = String.raw`(?:NHS|CHI|H ?& ?C)(?:(?:'?s)? ?(?:no|nos|num|nums|number|numbers|nr|id|#))?`;
/** Called an NHS number (in Scotland a CHI, in Northern Ireland an H&C number), whatever its check digit says. */
const CALLED_BEFORE = new RegExp(String.raw`\b${LABEL}(?:\b|\.)[.:#=\s(-]{0,3}(?:(?:is|was|of) )?$`, 'i');
/** Some words may stand between: 'NHS number for my lady in bay 2 is'. */
const CALLED_EARLIER = /\b(?:NHS|CHI|H ?& ?C) ?(?:no|num|number|id)\b[^.!?\n\d]{0,40}$/i;
const CALLED_AFTER = new RegExp(String.raw`^[\s,:(-]{0,3}(?:(?:is|was) (?:\w{2,8} ){0,2})?${LABEL}\b`, 'i');

/** What else has ten digits, and sometimes by chance the right one last: an ISBN always does. */
const OTHER = String.raw`order|parcel|barcode|booking|isbn|tracking|ticket|serial|invoice|reference|ref|receipt|delivery|consignment|item|product|sku|policy|lottery|phone|telephone|tel|call|ring|text|fax|mobile|whatsapp`;
const OTHER_BEFORE = new RegExp(String.raw`\b(?:${OTHER})s?\b[^.!?\n\d]{0,20}$`, 'i');
const OTHER_AFTER = new RegExp(String.raw`^[\s,:(-]{0,3}(?:is |was )?(?:my |the |your |our |an? )?(?:${OTHER})\b`, 'i');

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

/** NHS numbers by their check digit, unless called something else; and any ten digits called an NHS number. */
export function findNhsNumbers(text: string): Span[] {
  return spansOfMatches(text, TEN_DIGITS, (match) => {
    const left = before(text, match.index, 70);
    const right = after(match, 40);
    if (CALLED_BEFORE.test(left) || CALLED_AFTER.test(right)) return true;
    if (OTHER_BEFORE.test(left) || OTHER_AFTER.test(right)) return false;
    return CALLED_EARLIER.test(left) || isNhsNumber(match[0].replace(/\D/g, ''));
  });
}
