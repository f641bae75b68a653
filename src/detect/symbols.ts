import { plain } from '../text/characters';
import { tokenise, wordAt } from '../text/tokenise';
import { Tokens } from '../text/tokens';
import { frequencyOf } from './common-words';
import { PatternError, type Pattern } from './pattern';

/**
 * A pattern as it is compiled: atoms (`ward`, `=ward`, `<lexicon>`) and operators (see alphabet.ts), in the order they
 * are read. `^` stands before the atoms one of which every match goes through: those met least often.
 */
export type Symbols = readonly string[];

/** How many tokens in a thousand, roughly, are what a lexicon or class of this name holds. */
export type FrequencyOf = (name: string) => number;

/** How often the anchor of a pattern is met, in a thousand tokens. Infinite for what may be left out. */
export function costOf(pattern: Pattern, lexicon: FrequencyOf): number {
  switch (pattern.kind) {
    case 'reference':
      return lexicon(pattern.name);
    case 'word':
      return Math.min(...wordsOf(pattern.word).map(frequencyOf));
    case 'gap':
    case 'optional':
      return Infinity;
    case 'choice':
      return pattern.options.reduce((sum, option) => sum + costOf(option, lexicon), 0);
    case 'sequence':
      return Math.min(...pattern.parts.map((part) => costOf(part, lexicon)));
  }
}

/** Each way to match a pattern that stands alone in a list: the options of a choice are phrases of their own. */
export function phrasesOf(pattern: Pattern, lexicon: FrequencyOf): Symbols[] {
  if (pattern.kind === 'choice') return pattern.options.flatMap((option) => phrasesOf(option, lexicon));
  return [symbolsOf(pattern, true, lexicon)];
}

function symbolsOf(pattern: Pattern, isAnchor: boolean, lexicon: FrequencyOf): Symbols {
  const atom = (text: string, marked: boolean) => (marked ? ['^', text] : [text]);
  switch (pattern.kind) {
    case 'reference':
      return atom(`<${pattern.name}>`, isAnchor);
    case 'gap':
      return [`~${pattern.most}`];
    case 'word': {
      const words = wordsOf(pattern.word);
      const rarest = indexOfLeast(words.map(frequencyOf));
      return words.flatMap((word, index) => atom(pattern.exact ? `=${word}` : word, isAnchor && index === rarest));
    }
    case 'optional': {
      const part = symbolsOf(pattern.part, false, lexicon);
      return part.length === 1 || pattern.part.kind === 'choice' ? [...part, '?'] : ['(', ...part, ')', '?'];
    }
    case 'choice': {
      const options = pattern.options.map((option) => symbolsOf(option, isAnchor, lexicon));
      return ['(', ...options.flatMap((option, index) => (index === 0 ? option : ['|', ...option])), ')'];
    }
    case 'sequence': {
      const rarest = indexOfLeast(pattern.parts.map((part) => costOf(part, lexicon)));
      return pattern.parts.flatMap((part, index) => symbolsOf(part, isAnchor && index === rarest, lexicon));
    }
  }
}

/** The first of the least. */
function indexOfLeast(numbers: readonly number[]): number {
  return numbers.indexOf(Math.min(...numbers));
}

const scratch = new Tokens();
/** What is read as it stands; most chunks are. */
const PLAIN_WORD = /^[a-z]+$/;

/** The words a chunk of a pattern is read as, by the same tokeniser that reads drafts: 'hip-op' is two. */
function wordsOf(chunk: string): string[] {
  if (PLAIN_WORD.test(chunk)) return [chunk];
  tokenise(chunk, scratch);
  const words: string[] = [];
  for (let i = 0; i < scratch.count; i++) words.push(wordAt(chunk, scratch, i));
  if (words.length === 0) throw new PatternError(`'${plain(chunk)}' holds no word`, 0);
  return words;
}
