import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

/**
 * A driver number: five letters of the surname (filled up with 9), the date of birth as decade, month (50 more for a
 * woman), day and year, two initials, a digit and two check letters (DVLA, INF45).
 */
const DRIVER_NUMBER =
  /\b(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9{4})\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][A-Z0-9][A-Z]{2}\b/gi;

export function findDrivingLicences(text: string): Span[] {
  return spansOfMatches(text, DRIVER_NUMBER);
}
