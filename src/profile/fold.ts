import type { Span } from '../finding';
import { EXPANSIONS, Kind, look } from '../text/characters';

/**
 * A text as it is read, with the way back: lower case, accents, look-alikes and styled letters folded as the tokeniser
 * folds them (see text/characters.ts), hidden characters gone, all else as it stands.
 */
export interface Folded {
  readonly text: string;
  /** For every UTF-16 unit of `text`: what it is in the original, and whether it was a capital there. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly capital: readonly boolean[];
}

/** White letters in black circles and squares, which Unicode does not relate to the letters: 🅥, 🆅. */
const ENCLOSED = [0x1f150, 0x1f170];

export function fold(original: string): Folded {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  const capital: boolean[] = [];
  let at = 0;
  for (const character of original) {
    const read = readingOf(character);
    for (let unit = 0; unit < read.letters.length; unit++) {
      start.push(at);
      end.push(at + character.length);
      capital.push(read.capital);
    }
    text += read.letters;
    at += character.length;
  }
  return { text, start, end, capital };
}

/** Where a stretch of the folded text stands in the original. */
export function originalSpan({ start, end }: Folded, from: number, until: number): Span {
  return { start: start[from] ?? 0, end: end[until - 1] ?? 0 };
}

function readingOf(character: string): { letters: string; capital: boolean } {
  const codePoint = character.codePointAt(0) ?? 0;
  const first = ENCLOSED.find((each) => codePoint >= each && codePoint < each + 26);
  if (first !== undefined) return { letters: String.fromCharCode(0x61 + codePoint - first), capital: true };
  const found = look(codePoint);
  const kind: Kind = found >> 16;
  const unit = found & 0xffff;
  if (kind === Kind.Ignored) return { letters: '', capital: false };
  if (kind === Kind.Several) return { letters: EXPANSIONS[unit] ?? '', capital: false };
  if (unit !== 0) return { letters: String.fromCharCode(unit), capital: kind === Kind.Upper };
  return { letters: character, capital: false };
}
