import fc from 'fast-check';
import { parsePattern, PatternError } from '../../../src/detect/pattern';
import { PhraseBook } from '../../../src/detect/phrase-book';
import { TableBuilder } from '../../../src/detect/phrase-table';
import { Reading } from '../../../src/detect/reading';
import { phraseProblems } from '../../../src/pack/phrase';
import { Tokens } from '../../../src/text/tokens';
import { anyText } from '../arbitraries';
import { must, type Target } from '../target';

const LEXICONS = new Map([
  ['bay', ['bay <number>', 'bed <number>']],
  ['place', ['<bay>', 'the? side room']],
]);
const NAMES = new Set(LEXICONS.keys());

const SIGNS = [
  '(',
  ')',
  '|',
  '?',
  '~2',
  '~8',
  '~9',
  '=',
  '<',
  '>',
  '<bay>',
  '<place>',
  '<number>',
  '<shout>',
  '<none>',
  '*',
  "'",
  '-',
];
const WORDS = ['my', 'lady', 'ward', 'bay', '3', 'don’t', 'hip-op', 'e-mail', 'é', '漢', '😭', ' ', ' '];
const pattern = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 16 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 16 }).map((parts) => parts.join('')),
  anyText,
);

interface Given {
  readonly pattern: string;
  readonly text: string;
}

/** A phrase is refused in words, or compiles and reads any text; and the two who judge phrases agree. */
export const patterns: Target<Given> = {
  name: 'patterns',
  what: 'phrases of any signs, compiled and read with',
  share: 200,
  cases: fc.record({ pattern, text: fc.oneof(anyText, pattern) }),
  check({ pattern, text }) {
    const isGood = phraseProblems(pattern, NAMES).length === 0;
    if (!parses(pattern)) return must(!isGood, 'a phrase that cannot be parsed is called good');
    if (!isGood) return;
    const builder = TableBuilder.ofLexicons(LEXICONS);
    const list = builder.add([pattern]);
    const reading = new Reading(new PhraseBook(builder.build()), text, new Tokens());
    for (const { words } of reading.hits(list))
      for (const word of words) must(word >= 0 && word < reading.tokens.count, 'a hit is on a word that is not there');
  },
};

function parses(source: string): boolean {
  try {
    parsePattern(source);
    return true;
  } catch (error) {
    if (error instanceof PatternError) return false;
    throw error;
  }
}
