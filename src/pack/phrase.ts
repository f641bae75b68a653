import { BUILT_IN, CLASSES, isClass, isIdentifier } from '../detect/builtin';
import { parsePattern, PatternError } from '../detect/pattern';
import { phrasesOf } from '../detect/symbols';
import { didYouMean } from './suggest';

/** The names in angle brackets in a phrase. */
export function referencesOf(phrase: string): string[] {
  return [...phrase.matchAll(/<([^>]*)>/g)].map((match) => match[1] as string);
}

/** What is wrong with a phrase, and what is allowed: nothing for a good one. `lexicons` are the word lists there are. */
export function phraseProblems(phrase: string, lexicons: ReadonlySet<string>): string[] {
  try {
    // Read as it will be when the pack comes into force: a word may turn out to hold none, as - does.
    phrasesOf(parsePattern(phrase), () => 1);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [`${error.message} (at character ${error.at + 1})`];
  }
  // Identifiers are found by their form, so they can only be a phrase of their own.
  const isKnown = (name: string) =>
    lexicons.has(name) || isClass(name) || (isIdentifier(name) && phrase === `<${name}>`);
  return referencesOf(phrase)
    .filter((name) => !isKnown(name))
    .map((name) => strangeName(name, lexicons));
}

/** How many different words, about, the phrases of a pack may have: a table of phrases takes no more (`detect/alphabet.ts`). */
export const MOST_WORDS = 30_000;

/** Whether good phrases have more different words than a pack may have. */
export function hasTooManyWords(phrases: readonly string[]): boolean {
  const words = phrases.flatMap((phrase) => phrasesOf(parsePattern(phrase), () => 1).flat());
  return new Set(words).size > MOST_WORDS;
}

function strangeName(name: string, lexicons: ReadonlySet<string>): string {
  if (isIdentifier(name)) return `<${name}> needs to be a phrase of its own, with no other words`;
  const names = [...lexicons, ...BUILT_IN].map((each) => `<${each}>`);
  const kinds = Object.keys(CLASSES).map((each) => `<${each}>`);
  const allowed = `needs a word list that is there (they are in rules/lexicons), or ${kinds.join(', ')}`;
  return `there is no word list <${name}>: ${allowed}${didYouMean(`<${name}>`, names)}`;
}
