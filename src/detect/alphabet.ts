/**
 * Compiled phrases are strings of one character a symbol: an operator, or an atom (a word or a reference). The commonest
 * atoms take the characters that are shortest in UTF-8, so thousands of phrases weigh little and need no decoding.
 */

/** What joins atoms. `^` stands before each atom a search may begin at. */
const OPERATORS: readonly string[] = ['^', '(', '|', ')', '?', '~1', '~2', '~3', '~4', '~5', '~6', '~7', '~8'];
const OPERATOR_CHARACTERS = '^(|)?12345678';

export const ANCHOR = OPERATOR_CHARACTERS.charCodeAt(0);
export const OPEN = OPERATOR_CHARACTERS.charCodeAt(1);
export const OR = OPERATOR_CHARACTERS.charCodeAt(2);
export const CLOSE = OPERATOR_CHARACTERS.charCodeAt(3);
export const OPTIONAL = OPERATOR_CHARACTERS.charCodeAt(4);

/** How many words a gap may have; 0 for a character that is no gap. */
export function gapOf(unit: number): number {
  return unit >= 0x31 && unit <= 0x38 ? unit - 0x30 : 0;
}

/** Characters of one byte that are no operator and need no escape in JSON. */
const SHORT = Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index)).filter(
  (character) => !`"\\${OPERATOR_CHARACTERS}`.includes(character),
);
const LONG_FROM = 0xa1;
const LONG_UNTIL = 0xd800;

const indexOfShort = new Int8Array(0x80).fill(-1);
SHORT.forEach((character, index) => (indexOfShort[character.charCodeAt(0)] = index));

/** The character of atom number `index`. Throws a `RangeError` when there are more atoms than characters. */
function characterOf(index: number): string {
  const unit = index - SHORT.length + LONG_FROM;
  if (unit >= LONG_UNTIL) throw new RangeError('too many different words in phrases');
  return SHORT[index] ?? String.fromCharCode(unit);
}

/** The number of the atom with this character; -1 for an operator. */
export function atomOf(unit: number): number {
  return unit < 0x80 ? (indexOfShort[unit] as number) : unit - LONG_FROM + SHORT.length;
}

/** A symbol as its character. `atomNumber` tells the numbers of atoms. */
export function encode(symbols: readonly string[], atomNumber: (atom: string) => number): string {
  return symbols
    .map((symbol) => {
      const operator = OPERATORS.indexOf(symbol);
      return operator === -1 ? characterOf(atomNumber(symbol)) : (OPERATOR_CHARACTERS[operator] as string);
    })
    .join('');
}

export function isOperator(symbol: string): boolean {
  return OPERATORS.includes(symbol);
}
