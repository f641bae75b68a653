import type { Evidence } from './finding';

/** The concern whose detectors are named by the plain words for what they find. */
export const JARGON = 'jargon';

/** What to say instead of each piece of jargon in a text, in the order they are known. */
export function plainWords(evidence: readonly Evidence[], text: string): string[] {
  return evidence.flatMap(({ detector, spans: [first] }) =>
    first ? [`For ‘${text.slice(first.start, first.end)}’, say ‘${detector.replaceAll('-', ' ')}’.`] : [],
  );
}
