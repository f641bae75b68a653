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

/** What a choice or a lexicon offers: sets of single words, a set for each lexicon, the classes, and the longer options. */
export interface Options {
  readonly sets: readonly WordSet[];
  readonly classes: number;
  readonly others: readonly Pattern[];
}

/** Lexicons opened out, each once, when a pattern first names it; all lexicons and choices within it are opened too. */
export class LexiconBook {
  private readonly entries = new Map<string, readonly Pattern[]>();
  private readonly opened = new Map<string, Options>();

  constructor(private readonly lexicons: Lexicons) {}

  /** What a choice or a reference offers. Throws `PatternError` for an unknown name. */
  optionsOf(pattern: Pattern): Options {
    if (pattern.kind === 'reference') return this.open(pattern.name);
    return this.joined(pattern.kind === 'choice' ? pattern.options : [pattern]);
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
    if (classes !== undefined) return { sets: [], classes, others: [] };
    return this.joined(this.entriesOf(name));
  }

  /** Words that stand here themselves make one set; those of a lexicon stay its own set, which all share. */
  private joined(patterns: readonly Pattern[]): Options {
    const own: Word[] = [];
    const sets = new Set<WordSet>();
    const others: Pattern[] = [];
    let classes = 0;
    for (const pattern of patterns) {
      const word = singleWord(pattern);
      if (word) own.push(word);
      else if (pattern.kind !== 'choice' && pattern.kind !== 'reference') others.push(pattern);
      else {
        const offered = this.optionsOf(pattern);
        for (const set of offered.sets) sets.add(set);
        for (const other of offered.others) others.push(other);
        classes |= offered.classes;
      }
    }
    if (own.length > 0) sets.add(new WordSet(own));
    return { sets: [...sets], classes, others };
  }
}

/** The word that a pattern is, where it is one word and nothing else. */
function singleWord(pattern: Pattern): Word | undefined {
  if (pattern.kind !== 'word') return undefined;
  const [word, ...more] = wordsOf(pattern.word);
  return word === undefined || more.length > 0 ? undefined : { word, exact: pattern.exact };
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
