import type { Finding, Span } from '../../../src/finding';

const CLAUSE = {
  organisation: 'NHS Mid and South Essex ICB',
  policy: 'Social Media Policy',
  section: '6.7',
  words: 'Do not discuss patients or patient care',
};

/** A finding with only what a test is about given. */
export function finding(about: Partial<Finding>): Finding {
  return {
    rule: `pack/${about.concern ?? 'patient-care'}`,
    concern: 'patient-care',
    action: 'avoid',
    strength: 'strong',
    clause: CLAUSE,
    say: 'This seems to be about a patient',
    instead: [],
    spans: [],
    evidence: [],
    ...about,
  };
}

/** Where each of these words first stands in a text. */
export function spansOf(text: string, ...words: string[]): Span[] {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}
