import type { Span } from '../../finding';

/** An address as people type it; lengths are bounded (RFC 5321, 4.5.3.1) so that bait costs no more than other text. */
const ADDRESS = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;

export function findEmails(text: string): Span[] {
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
