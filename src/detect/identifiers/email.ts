import type { Span } from '../../finding';
import { spansOfMatches } from './matches';

const DOMAIN = String.raw`(?:[a-z0-9-]{1,63}\.){1,8}(?:xn--[a-z0-9-]{1,59}|[a-z]{2,24})\b`;
/** An address as people type it; lengths are bounded (RFC 5321, 4.5.3.1) so that bait costs no more than other text. */
const ADDRESS = new RegExp(String.raw`(?<![\w.%+-])\w[\w.%+'-]{0,63}@${DOMAIN}`, 'gi');
/** 'jo(at)example.org', 'jo [at] example [dot] org'. */
const BRACKETED =
  /(?<![\w.%+-])\w[\w.%+'-]{0,63} ?[[({<] ?at ?[\])}>] ?[a-z0-9-]{1,63}(?: ?[[({<] ?dot ?[\])}>] ?[a-z0-9-]{1,63}|\.[a-z0-9-]{1,63}){1,4}/gi;

export function findEmails(text: string): Span[] {
  return [...spansOfMatches(text, ADDRESS), ...spansOfMatches(text, BRACKETED)];
}
