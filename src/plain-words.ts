import type { Evidence } from './finding';

/** The concern whose detectors are named by the plain words for what they find. */
export const JARGON = 'jargon';

/** The detector of a pack's own phrases, for which it has no plain words. */
const OWN = 'also';

/** What to say instead of each piece of jargon in a text, in the order they are known. */
export function plainWords(evidence: readonly Evidence[], text: string): string[] {
  const jargon = evidence.filter((each) => each.in === 'text' && each.weight > 0 && each.detector !== OWN);
  return jargon.flatMap(({ detector, spans: [first] }) =>
    first ? [`For ‘${text.slice(first.start, first.end)}’, say ‘${detector.replaceAll('-', ' ')}’.`] : [],
  );
}
