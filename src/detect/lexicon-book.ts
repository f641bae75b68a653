import { plain } from '../text/characters';
import { Flag, Tokens } from '../text/tokens';
import { tokenise, wordAt } from '../text/tokenise';
import { parsePattern, PatternError, type Pattern } from './pattern';
import { WordSet, type Word } from './words';

/** Entries of a lexicon by name; each entry is a pattern. Undefined when there is no such lexicon. */
export type Lexicons = ReadonlyMap<string, readonly string[]>;

/** Token classes a pattern may name, as masks over token flags. */
export const CLASSES: Readonly<Record<string, number>> = {
  number: Flag.NUMBER,
  capital: Flag.CAPITAL,
  shout: Flag.SHOUT,
  emoji: Flag.EMOJI,
  mention: Flag.MENTION,
  url: Flag.URL,
  word: Flag.WORD,
  question: Flag.QUESTION,
};

/** What a choice or a lexicon offers: all options of one word, the classes, and the longer ones. */
export interface Options {
  readonly words: readonly Word[];
  readonly classes: number;
  readonly others: readonly Pattern[];
}

/** Lexicons opened out, each once, when a pattern first names it; all lexicons and choices within it are opened too. */
export class LexiconBook {
  private readonly entries = new Map<string, readonly Pattern[]>();
  private readonly opened = new Map<string, Options>();
  private readonly choices = new WeakMap<Pattern, Options>();
  private readonly sets = new WeakMap<Options, WordSet>();

  constructor(private readonly lexicons: Lexicons) {}

  /** What a choice, a reference, or any other pattern as an option, offers. Throws `PatternError` for an unknown name. */
  optionsOf(pattern: Pattern): Options {
    if (pattern.kind === 'reference') return this.open(pattern.name);
    const known = this.choices.get(pattern);
    if (known) return known;
    const options = pattern.kind === 'choice' ? this.joined(pattern.options) : optionOf(pattern);
    this.choices.set(pattern, options);
    return options;
  }

  /** The set of an offer's single words; undefined where it has none. */
  setOf(options: Options): WordSet | undefined {
    if (options.words.length === 0) return undefined;
    const known = this.sets.get(options) ?? new WordSet(options.words);
    this.sets.set(options, known);
    return known;
  }

  /** The entries of a lexicon, read once. Throws `PatternError` where there is none of this name. */
  entriesOf(name: string): readonly Pattern[] {
    const known = this.entries.get(name);
    if (known) return known;
    const sources = this.lexicons.get(name);
    if (!sources) throw new PatternError(`there is no lexicon or token class <${name}>`, 0);
    const entries = sources.map(parsePattern);
    this.entries.set(name, entries);
    return entries;
  }

  private open(name: string): Options {
    const known = this.opened.get(name) ?? this.read(name);
    this.opened.set(name, known);
    return known;
  }

  private read(name: string): Options {
    const classes = CLASSES[name];
    if (classes !== undefined) return { words: [], classes, others: [] };
    return this.joined(this.entriesOf(name));
  }

  private joined(patterns: readonly Pattern[]): Options {
    const words: Word[] = [];
    const others: Pattern[] = [];
    let classes = 0;
    for (const pattern of patterns) {
      const offered = this.optionsOf(pattern);
      for (const word of offered.words) words.push(word);
      for (const other of offered.others) others.push(other);
      classes |= offered.classes;
    }
    return { words, classes, others };
  }
}

function optionOf(pattern: Pattern): Options {
  const words = pattern.kind === 'word' ? wordsOf(pattern.word) : [];
  if (pattern.kind !== 'word' || words.length > 1) return { words: [], classes: 0, others: [pattern] };
  return { words: [{ word: words[0] as string, exact: pattern.exact }], classes: 0, others: [] };
}

const scratch = new Tokens();
/** What is read as it stands; most chunks are. */
const PLAIN_WORD = /^[a-z]+$/;

/** The words a chunk of a pattern is read as, by the same tokeniser that reads drafts: 'hip-op' is two. */
export function wordsOf(chunk: string): string[] {
  if (PLAIN_WORD.test(chunk)) return [chunk];
  tokenise(chunk, scratch);
  const words: string[] = [];
  for (let i = 0; i < scratch.count; i++) words.push(wordAt(chunk, scratch, i));
  if (words.length === 0) throw new PatternError(`'${plain(chunk)}' holds no word`, 0);
  return words;
}
