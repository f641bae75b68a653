import type { Span } from '../finding';

/**
 * Finds swear words that are written so as not to be read by a machine: with digits and signs for letters (sh1t, @rse),
 * stretched (fuuuck), spaced (f u c k, f.u.c.k) or masked (f**k, s***, c*nt). The plain words are left to word lists.
 *
 * A text is looked at one run of characters without a space at a time, and a run is compared with every word, so that
 * the time is linear in the text. Only a whole run can be a word: Scunthorpe and assess are never looked into.
 */

/** Without such a sign there is nothing to find. */
export const MAY_BE_DISGUISED =
  /[*@$!#€•\d]|aa|ee|ii|oo|uu|v|(\p{L})\1\1|(?:^|[^\p{L}\p{N}])\p{L}[ ._-]{1,2}\p{L}[ ._-]{1,2}\p{L}|\p{L}--?\p{L}/iu;

/** What is looked for in disguise, without endings. */
export const SWEAR_WORDS: readonly string[] =
  `fuck motherfuck fuckwit fuckhead fuckface clusterfuck cunt shit shite bullshit horseshit dipshit shithead shitshow
  bastard bitch wank wanker twat arse arsehole asshole arsewipe bollock bollox dickhead knobhead bellend prick piss crap
  tosser tosspot slag slut whore faggot nigger retard`.split(/\s+/);

const ENDINGS: readonly string[] = ['', 's', 'es', 'ed', 'er', 'ers', 'in', 'ing', 'y', 'ty', 'ting', 'ter', 'tard'];

/** What may follow a word that is spelt out letter by letter. */
const SPELT_ON: readonly string[] = [...ENDINGS, 'off', 'you', 'u', 'ya', 'this', 'it', 'that', 'all', 'up'];

/** Signs written for a letter that looks like them. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
  v: 'u',
};

const MASKS = '*#•';
const LONGEST_RUN = 32;
/** Fewer letters than these in plain sight could be the name of a road, a postcode or a price. */
const PLAIN_LETTERS_BESIDE_SIGNS = 2;

const RUN = /\S+/g;
/** Capitals and then digits: a postcode, a road, a room or a form (TW4, A55, AR53), which none of the words is. */
const CODE = /^\p{Lu}{1,3}\d+$/u;
const SPELT = /(?<![\p{L}\p{N}'’&])\p{L}(?:([ .\-_*•])\p{L}(?![\p{L}\p{N}'’])){2,31}/gu;
/** Punctuation around a word, and signs of emphasis before it. */
const BEFORE = /^[^\p{L}\p{N}@$]+/u;
const AFTER = /[^\p{L}\p{N}$*#•]/u;
const EMPHASIS = /[*_~]/;
const NAMED = /(?:^|\s)(?:mr|mrs|ms|miss|mx|dr|prof|sir|sister|nurse|cllr|councillor)\.?\s$/i;

/** The disguised ones of `words` in `text`, as spans in order; none overlap. */
export function findDisguised(text: string, words: readonly string[] = SWEAR_WORDS): Span[] {
  const spans = [...wholeRuns(text, words), ...speltOut(text, words)].sort((a, b) => a.start - b.start);
  return spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1] as Span).end);
}

function wholeRuns(text: string, words: readonly string[]): Span[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const span = trimmed(match[0], match.index);
    const written = text.slice(span.start, span.end);
    if (written.length > LONGEST_RUN || !isSuspect(written)) return [];
    const letters = lowered(written);
    if (hidesNameOnly(written) && NAMED.test(text.slice(Math.max(0, span.start - 12), span.start))) return [];
    return words.some((word) => isDisguised(letters, word)) ? [span] : [];
  });
}

/** A run without the punctuation around it; stars of emphasis go in pairs: `*sh1t*`. */
function trimmed(run: string, at: number): Span {
  const before = BEFORE.exec(run)?.[0].length ?? 0;
  const isEmphasised = before > 0 && EMPHASIS.test(run[before - 1] as string);
  const end = isEmphasised ? endOfEmphasised(run, before) : endBefore(AFTER, run, before, run.length);
  return { start: at + before, end: at + end };
}

/** Where the word in `*word*!` ends: the signs of emphasis go, with what follows them. */
function endOfEmphasised(run: string, from: number): number {
  const punctuated = endBefore(/\W/, run, from, run.length);
  const end = endBefore(EMPHASIS, run, from, punctuated);
  if (end < punctuated) return end;
  const sign = run.slice(punctuated).search(EMPHASIS);
  return sign === -1 ? run.length : punctuated + sign;
}

/**
 * Where the characters like `outside` that stand before `until` begin. They are taken off one by one: an expression that
 * is to end where the run ends would be tried anew from each of them.
 */
function endBefore(outside: RegExp, run: string, from: number, until: number): number {
  let end = until;
  while (end > from) {
    const isPair = end - 2 >= from && (run.codePointAt(end - 2) ?? 0) > 0xffff;
    const start = isPair ? end - 2 : end - 1;
    if (!outside.test(run.slice(start, end))) break;
    end = start;
  }
  return end;
}

/** Whether a run shows any sign of disguise. */
function isSuspect(written: string): boolean {
  return /\p{L}/u.test(written) && /[*#•@$!€\dv-]|(\p{L})\1/iu.test(written) && !CODE.test(written);
}

/** One letter and then nothing but masks: a swear word, or a name that is not to be known (Mrs B****). */
function hidesNameOnly(written: string): boolean {
  return /^\p{Lu}[*#•]+$/u.test(written);
}

/** Lower case, one UTF-16 unit for each of the original's. */
function lowered(written: string): string {
  const lower = written.toLowerCase();
  return lower.length === written.length ? lower : [...written].map((unit) => unit.toLowerCase()[0] ?? unit).join('');
}

function isDisguised(written: string, word: string): boolean {
  if (!stands(written[0], word[0] as string)) return false;
  return ENDINGS.some((ending) => isWordInDisguise(written, word + ending));
}

function isWordInDisguise(written: string, word: string): boolean {
  if (written === word) return false;
  const masks = count(written, MASKS) + hyphensAsMasks(written);
  if (masks > 0) return isMasked(written, word);
  const plain = [...written].filter((sign) => /[a-uw-z]/.test(sign)).length;
  return plain >= PLAIN_LETTERS_BESIDE_SIGNS && isStretched(written, word);
}

/** Masked letter by letter, the first letter in plain sight: `f**k`, `s***`. */
function isMasked(written: string, word: string): boolean {
  if (written.length !== word.length || written[0] !== word[0]) return false;
  return [...written].every((sign, index) => isMask(sign) || stands(sign, word[index] as string));
}

/** The word with letters said again and again, or with signs for letters: each letter once or more. */
function isStretched(written: string, word: string): boolean {
  let at = 0;
  let disguised = false;
  for (let index = 0; index < word.length; index++) {
    const letter = word[index] as string;
    if (!stands(written[at], letter)) return false;
    disguised ||= written[at] !== letter;
    at++;
    if (word[index + 1] === letter) continue;
    const from = at;
    while (at < written.length && written[at] === letter) at++;
    disguised ||= at - from >= 2 || (at > from && 'aeiou'.includes(letter) && word[index - 1] !== letter);
  }
  return at === written.length && disguised;
}

function stands(sign: string | undefined, letter: string): boolean {
  return sign !== undefined && (sign === letter || (LOOKS_LIKE[sign] ?? '').includes(letter));
}

function isMask(sign: string): boolean {
  return MASKS.includes(sign) || sign === '-';
}

/** `f-ck`, `s--t`: hyphens stand for letters where letters stand around them. */
function hyphensAsMasks(written: string): number {
  return /^\p{L}+-{1,2}\p{L}+$/u.test(written) ? count(written, '-') : 0;
}

function count(written: string, signs: string): number {
  return [...written].filter((sign) => signs.includes(sign)).length;
}

/** Words spelt letter by letter, all with the same sign between them. */
function speltOut(text: string, words: readonly string[]): Span[] {
  return [...text.matchAll(SPELT)].flatMap((match) => {
    const letters = lowered(match[0]).replace(/[ .\-_*•]/g, '');
    const isWord = words.some(
      (word) => letters.startsWith(word[0] as string) && SPELT_ON.some((ending) => isSpelt(letters, word + ending)),
    );
    return isWord ? [{ start: match.index, end: match.index + match[0].length }] : [];
  });
}

function isSpelt(letters: string, word: string): boolean {
  return letters === word || isStretched(letters, word);
}
