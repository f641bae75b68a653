import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

const WHOSE = String.raw`(?:hosp(?:ital)?|unit|patient|pt|pat|case ?note|district|x-?ray|clinic|pas|pid|emis|systm ?one|k)`;
const NUMBER = String.raw`(?:no|nos|num|number|nr|id|ref|#)\b`;
const LABEL = String.raw`(?:${WHOSE}(?:'s)?[ -]?${NUMBER}|hosp#|\bMRN\b|medical record ${NUMBER}|\bRM2\b)`;
const VALUE = String.raw`(?<value>[A-Z]{0,3}[ -]?\d{1,8}(?:[ /-]?\d{2,8}){0,2}[A-Z]?)`;
const LABELLED = new RegExp(String.raw`\b${LABEL}[.:;#=\s(-]{0,4}(?:(?:is|was|of) )?${VALUE}(?![\w/-])`, 'gdi');

/** A number some hospitals give begins with the code of their trust: RM2, RXR (NHS Organisation Data Service). */
const TRUST_PREFIXED = /\bR[A-Z][A-Z0-9][ -]?\d{6,8}(?!\w)/g;
const LEAST_DIGITS = 4;

/** Hospital numbers: what is labelled so, and what has a trust's code before it. They have no check digit. */
export function findHospitalNumbers(text: string): Span[] {
  const isLongEnough = ({ groups }: RegExpExecArray): boolean =>
    (groups?.['value'] ?? '').replace(/\D/g, '').length >= LEAST_DIGITS;
  return [...spansOfMatches(text, LABELLED, isLongEnough), ...spansOfMatches(text, TRUST_PREFIXED)];
}
