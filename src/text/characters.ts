/**
 * What each character is to the tokeniser: its kind, and the character it is read as.
 *
 * Reading folds away what people use, on purpose or not, to write the same word differently: case, accents,
 * full-width and mathematical letters (NFKC, Unicode Annex 15), look-alikes of other scripts (the idea of Unicode
 * Technical Standard 39, for the letters that matter), curly apostrophes, zero-width characters. As it is done
 * character by character, every word keeps its exact place in the original text.
 *
 * The table is made a page of 256 code points at a time, when a text first needs it: a tweet in English makes one.
 */

export enum Kind {
  /** Ends a word: spaces, most punctuation. */
  Separator,
  Lower,
  Upper,
  Digit,
  Apostrophe,
  /** Joins a word when letters stand on both sides, as people mask letters with them: `*`, `$`, `@`. */
  Mask,
  /** Is not there: zero-width characters, combining marks, variation selectors, skin tones. */
  Ignored,
  Emoji,
  /** Ends a sentence: `!`, `?`, line breaks. */
  Stop,
  /** A full stop: ends a sentence, or not. */
  Dot,
  Hash,
  /** Reads as several characters, such as the ligature ﬁ; the low bits index `EXPANSIONS`. */
  Several,
}

/** `kind << 16 | the UTF-16 unit it is read as`. */
type Entry = number;

const PAGE_SIZE = 256;
const pages = new Array<Uint32Array | undefined>(0x110000 / PAGE_SIZE);

/** What characters of kind `Several` are read as. */
export const EXPANSIONS: string[] = [];

/** Letters of other scripts that pass for Latin ones, after case and accents are gone. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('абеорсухіјѕһԁԛԝкмтвн', 'abeopcyxijshdqwkmtbh'),
  ...pairs('αβεικνορτυχ', 'abeikvoptux'),
  ...pairs('ıɑɡʟɪɴʀʏʙɢʜᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱøłđħŧ', 'iaglinrybghacdejkmoptuvwzfsoldht'),
]);

function pairs(from: string, to: string): [string, string][] {
  const letters = [...to];
  return [...from].map((character, index) => [character, letters[index] ?? character]);
}

const APOSTROPHES = "'’‘ʼ´＇`";
const MASKS = '*$@';
const STOPS = '!?\n\r\u2028\u2029‽⁉⁈؟。！？';
const IGNORED = /^[\p{Mn}\p{Me}\p{Cf}\p{Variation_Selector}\u{1F3FB}-\u{1F3FF}]$/u;
const EMOJI = /^\p{Extended_Pictographic}$/u;
const REGIONAL = /^\p{Regional_Indicator}$/u;
const LETTER = /^\p{L}+$/u;
const UPPER = /^\p{Lu}/u;

function describe(codePoint: number): Entry {
  const character = String.fromCodePoint(codePoint);
  if (APOSTROPHES.includes(character)) return entry(Kind.Apostrophe, 0x27);
  if (MASKS.includes(character)) return entry(Kind.Mask, codePoint);
  if (STOPS.includes(character)) return entry(Kind.Stop, 0);
  if (character === '#' || character === '＃') return entry(Kind.Hash, 0);
  if (character === '.') return entry(Kind.Dot, 0);
  if (IGNORED.test(character)) return entry(Kind.Ignored, 0);
  if (codePoint >= 0x80 && (EMOJI.test(character) || REGIONAL.test(character)) && !/[©®™]/.test(character)) {
    return entry(Kind.Emoji, 0);
  }
  return describeText(character);
}

function describeText(character: string): Entry {
  const read = readAs(character);
  if (/^\d$/.test(read)) return entry(Kind.Digit, read.charCodeAt(0));
  if (read === '.') return entry(Kind.Dot, 0);
  if (!LETTER.test(read)) return entry(Kind.Separator, 0);
  if (read.length === 1)
    return entry(UPPER.test(character.normalize('NFKC')) ? Kind.Upper : Kind.Lower, read.charCodeAt(0));
  EXPANSIONS.push(read);
  return entry(Kind.Several, EXPANSIONS.length - 1);
}

/** The plain letters a character stands for: 'É' is read as 'e', '𝓪' as 'a', 'ﬁ' as 'fi', Cyrillic 'а' as Latin 'a'. */
function readAs(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\p{M}/gu, '');
  return [...plain].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

function entry(kind: Kind, unit: number): Entry {
  return (kind << 16) | unit;
}

function makePage(index: number): Uint32Array {
  const page = new Uint32Array(PAGE_SIZE);
  const first = index * PAGE_SIZE;
  for (let offset = 0; offset < PAGE_SIZE; offset++) page[offset] = describe(first + offset);
  pages[index] = page;
  return page;
}

/** The table's page that a code point is on; index it with the code point's low eight bits. */
export function pageOf(codePoint: number): Uint32Array {
  return pages[codePoint >> 8] ?? makePage(codePoint >> 8);
}

/** Kind and reading of one code point, as `kind << 16 | unit`. */
export function look(codePoint: number): Entry {
  return pageOf(codePoint)[codePoint & 0xff] ?? 0;
}

export function kindOf(codePoint: number): Kind {
  return look(codePoint) >> 16;
}

/** A word as the tokeniser reads it; what it does not read as a letter or digit stays as it is. */
export function plain(word: string): string {
  let out = '';
  for (const character of word) {
    const found = look(character.codePointAt(0) ?? 0);
    const kind: Kind = found >> 16;
    const unit = found & 0xffff;
    if (kind === Kind.Several) out += EXPANSIONS[unit] ?? '';
    else if (kind !== Kind.Ignored) out += unit === 0 ? character : String.fromCharCode(unit);
  }
  return out;
}
