import type { Span } from '../../finding';

const CANDIDATE = /(?<![\d./-])(?:\+44|0044|0)[\d ()-]{8,17}\d(?![\d/-]|[.,]\d)/g;

/**
 * The national number of a private UK line: geographic (1, 2), corporate and internet (3, 5), mobile and personal (7).
 * Freephone and premium lines (8, 9) belong to nobody in private (Ofcom, National Telephone Numbering Plan, part A).
 */
const NATIONAL = /^(?:1\d{8,9}|2\d{9}|3\d{9}|5[56]\d{8}|7[0-57-9]\d{8})$/;

/** UK telephone numbers as people write them: 07700 900123, +44 (0)20 7946 0000, 01632-960 001. */
export function findPhones(text: string): Span[] {
  return [...text.matchAll(CANDIDATE)]
    .filter((match) => NATIONAL.test(nationalNumber(match[0])))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function nationalNumber(written: string): string {
  return written
    .replace(/\(0\)/, '')
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+44|0044|0)0?/, '');
}
