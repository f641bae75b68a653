import type { Span } from '../finding';
import { Kind, kindOf } from './characters';

/** A text made plain, and the way back to the original. */
interface Normalised {
  readonly text: string;
  /** The span of the original, in UTF-16 offsets, that a span of `text` was made from. */
  original(span: Span): Span;
}

/** Left as it is, alone or among other characters: Latin letters, common punctuation. */
const PLAIN = /^[\0-\u00a9\u00ae-\u024f\u2010-\u2019\u201c\u201d\u2026\u20ac]*$/;

/**
 * NFKC (Unicode Annex 15) character by character, without what cannot be seen (zero-width characters and the like),
 * keeping the offset of every character. Case stays: identifiers may depend on it.
 */
export function normalise(text: string): Normalised {
  if (PLAIN.test(text)) return { text, original: (span) => span };
  const offsets: number[] = [];
  let out = '';
  let at = 0;
  for (const character of text) {
    const read = character < '\u0080' || PLAIN.test(character) ? character : readAs(character);
    for (let i = 0; i < read.length; i++) offsets.push(at);
    out += read;
    at += character.length;
  }
  offsets.push(at);
  return {
    text: out,
    original: ({ start, end }) => ({ start: offsets[start] ?? at, end: endOf(text, offsets[end - 1] ?? at) }),
  };
}

/** Its NFKC; of a letter that falls apart in it, such as a pointed Hebrew one, only what can be seen by itself. */
function readAs(character: string): string {
  if (isIgnored(character)) return '';
  return [...character.normalize('NFKC')].filter((part) => !isIgnored(part)).join('');
}

function isIgnored(character: string): boolean {
  return kindOf(character.codePointAt(0) ?? 0) === Kind.Ignored;
}

/** The end of the character that begins at `offset`. */
function endOf(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}
