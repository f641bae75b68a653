import type { Span } from '../../finding';
import { before, spansOfMatches } from './matches';

/** Two letters, six digits, and a letter A to D that is often left out; in pairs or in one. */
const NI_NUMBER = /\b(?<prefix>[A-Z]{2})[ -]?\d\d[ -]?\d\d[ -]?\d\d(?:[ -]?(?<suffix>[A-D]))?(?![\w-])/gi;
/** Prefixes that are issued (HMRC, National Insurance Manual, NIM39110). */
const ISSUED = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/i;
const CALLED_SO = /\b(?:n\.?i\.?|nino|national insurance|nat ins)\b[^.!?\n\d]{0,24}$/i;

/** National Insurance numbers: whole and issued ones, and what is called so, whatever its letters. */
export function findNiNumbers(text: string): Span[] {
  return spansOfMatches(text, NI_NUMBER, ({ index, groups }) => {
    const isWhole = groups?.['suffix'] !== undefined && ISSUED.test(groups['prefix'] ?? '');
    return isWhole || CALLED_SO.test(before(text, index, 40));
  });
}
