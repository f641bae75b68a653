import { fold, type Folded } from './fold';

/** A stretch of a folded text. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** Of a name without a letter: it stands nowhere. */
const NOTHING = /(?!)/gu;
const LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const LETTER_AFTER = '(?![\\p{L}\\p{N}])';
/** A full stop with a space after it ends a sentence: 'Manchester City. Council estate lad.' */
const BETWEEN = "(?:[\\s,_&+/'’-]|\\.(?!\\s)){0,3}";

/**
 * A name as whole words of a text, however its words are joined: 'Mid and South Essex' is also 'mid & south essex' and
 * 'Mid-South Essex'; a single short word may have full stops, as in 'N.H.S.'.
 */
export function namePattern(name: string): RegExp {
  const words = wordsOf(name);
  if (words.length === 0) return NOTHING;
  const [only] = words;
  const body =
    words.length === 1 && only !== undefined && only.length <= 5
      ? [...only].join('\\.?')
      : words
          .map((word, index) => (word === 'and' ? `(?:and|n|y|a|&|\\+)?${BETWEEN}` : word + between(words, index)))
          .join('');
  return new RegExp(`${LETTER_BEFORE}${body}${LETTER_AFTER}`, 'gu');
}

function between(words: readonly string[], index: number): string {
  return index === words.length - 1 ? '' : BETWEEN;
}

function wordsOf(name: string): string[] {
  return fold(name.replace(/[&+]/g, ' and ')).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every place where a pattern of `namePattern` stands. */
export function placesOf(pattern: RegExp, { text }: Folded): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, until: match.index + match[0].length }));
}

/** Names this long are found anywhere in a handle; shorter ones need a seam at their ends. */
const LONG = 6;

/**
 * Where a handle, a hashtag or a mention holds a name, its words joined in any way. A seam is an end, a sign, a digit
 * or a change of case. 'SiobhanMHCC' and 'mhcc_jo' hold MHCC; 'TomHCChambers' does not. 'JoMSE22' holds MSE, and
 * 'TeamSelby', 'MSEntwistle' and 'jamsession' do not. The holder's own names make seams too: 'priyamse' of Priya.
 */
export function inHandle(name: string, handle: Folded, displayName?: Folded): Stretch[] {
  const words = wordsOf(name);
  const spellings = [words, words.filter((word) => word !== 'and')].map((each) => each.join(''));
  const holder = displayName?.text.match(/\p{L}{2,}/gu) ?? [];
  return [...new Set(spellings)].filter(Boolean).flatMap((spelling) => spelledIn(spelling, handle, holder));
}

function spelledIn(spelling: string, handle: Folded, holder: readonly string[]): Stretch[] {
  const pattern = new RegExp([...spelling].join('[._\\s-]?'), 'gu');
  return [...handle.text.matchAll(pattern)]
    .map((match) => ({ from: match.index, until: match.index + match[0].length }))
    .filter(({ from, until }) => stands(spelling, handle, from, until, holder));
}

function stands(spelling: string, handle: Folded, from: number, until: number, holder: readonly string[]): boolean {
  if (spelling.length >= LONG) return true;
  const head = handle.text.slice(0, from);
  const tail = handle.text.slice(until);
  if (holder.some((word) => head.endsWith(word) && (!isLetter(tail[0]) || spelling.length >= 4))) return true;
  if (holder.some((word) => tail.startsWith(word) && !isLetter(head.at(-1)))) return true;
  const before = seamBefore(handle, from);
  const after = seamAfter(handle, from, until, spelling.length);
  if (spelling.length >= 4)
    return isOneCase(handle, from, until) && (before || after) && !splitsWord(handle, from, until);
  // 'nhs' and 'ccg' begin and end no English word, so one seam is enough for letters with no vowel.
  if (!/[aeiouy]/.test(spelling))
    return isOneCase(handle, from, until) && (before || after) && !splitsWord(handle, from, until);
  return before && after;
}

/** A capital in its middle or at a wrong place makes it parts of two words: the 'mHCC' of 'TomHCChambers'. */
function isOneCase(handle: Folded, from: number, until: number): boolean {
  const letters = handle.capital.slice(from, until).filter((_, index) => isLetter(handle.text[from + index]));
  return letters.every(Boolean) || letters.slice(1).every((capital) => !capital);
}

/** The letter before goes on into it in the same case while there is a seam further on: part of another word. */
function splitsWord(handle: Folded, from: number, until: number): boolean {
  return handle.capital[from] === false && isLetter(handle.text[from - 1]) && isLetter(handle.text[until]);
}

function seamBefore({ text, capital }: Folded, at: number): boolean {
  if (!isLetter(text[at - 1])) return true;
  // Small letters after an abbreviation: 'HollyICBmse'.
  if (capital[at] === false) return capital[at - 1] === true && capital[at - 2] === true;
  return capital[at] === true && capital[at - 1] === false;
}

function seamAfter({ text, capital }: Folded, from: number, until: number, length: number): boolean {
  if (!isLetter(text[until])) return true;
  if (capital[until] === true) {
    // 'JoMSEngland' is 'Jo', 'MS', 'England' or 'Jo', 'MSE', 'ngland': after capitals a capital begins a word only before a small letter.
    return capital[until - 1] === false || (isLetter(text[until + 1]) && capital[until + 1] === false);
  }
  // 'MHCCengage': capitals that end where small letters begin; too little to go by for three letters ('MSEntwistle').
  return capital[until - 1] === true && capital[from] === true && length >= 4;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
