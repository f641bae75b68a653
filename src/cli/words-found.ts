import type { Draft } from '../draft';
import type { Finding } from '../finding';

/** The words that led to a finding, to be put behind its name: ` (“my lady”, “bay 3”)`; nothing where none did. */
export function wordsOf({ text }: Draft, { spans }: Finding): string {
  const words = spans.map(({ start, end }) => `“${text.slice(start, end)}”`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}
