import { Flag, type Tokens } from '../text/tokens';
import { hashOf } from '../text/hash';
import { Anchors } from './anchors';
import { LexiconBook, type Lexicons } from './lexicon-book';
import { parsePattern, type Pattern } from './pattern';
import { anchorsOf } from './positions';
import { Search, type PatternHit } from './search';
import { Side } from './side';
import { formsOf, type Word } from './words';

/** Token flags, as bits of a mask: as many as `Flag` has. */
const FLAGS = Object.values(Flag);

/**
 * Finds all patterns in a text in one walk over its tokens. Every match of a pattern goes through its anchor, the part
 * whose words are rarest. Only where a word of the anchor stands is the pattern tried, from there back to a beginning and
 * on to each end. Most words are no anchor and cost one look-up, however many patterns there are. A pattern has no loops,
 * so a trial is bounded by its length, and time is linear in the text.
 *
 * A pattern is laid out when it is first tried: of thousands a draft meets a few, and none has to be waited for at a start.
 */
export class Automaton {
  private readonly patterns: readonly Pattern[];
  private readonly book: LexiconBook;
  private readonly anchors: Anchors;
  private readonly laidOut: (Side | undefined)[] = [];
  /** Hash of a form -> the patterns that are anchored at a word with it. */
  private readonly byForm = new Map<number, number[]>();
  /** Bit of a token flag -> the patterns that are anchored at a token with it. */
  private readonly byFlag: readonly number[][] = FLAGS.map(() => []);
  private anchorFlags = 0;

  /** Throws a `PatternError` for a pattern that cannot be read or names no lexicon. */
  constructor(patterns: readonly string[], lexicons: Lexicons) {
    this.book = new LexiconBook(lexicons);
    this.anchors = new Anchors(this.book);
    this.patterns = patterns.map(parsePattern);
    const byWord = new Map<string, { readonly word: Word; readonly patterns: number[] }>();
    this.patterns.forEach((pattern, number) => this.index(pattern, number, byWord));
    for (const { word, patterns: anchored } of byWord.values()) this.indexForms(word, anchored);
  }

  /** All hits in `tokens` of `text`, by their last token; none crosses the end of a sentence. */
  find(text: string, tokens: Tokens): PatternHit[] {
    const search = new Search(text, tokens);
    for (let index = 0; index < tokens.count; index++) {
      const anchored = this.byForm.get(tokens.hash[index] as number);
      if (anchored) this.tryAll(anchored, index, search);
      const flags = (tokens.flags[index] as number) & this.anchorFlags;
      if (flags !== 0) FLAGS.forEach((flag, bit) => flags & flag && this.tryAll(this.byFlag[bit] ?? [], index, search));
    }
    return search.hits();
  }

  private tryAll(patterns: readonly number[], index: number, search: Search): void {
    for (const pattern of patterns) search.through(pattern, this.layOut(pattern), index);
  }

  /** The anchors of a pattern, with all that hangs on them. */
  private layOut(pattern: number): Side {
    return (this.laidOut[pattern] ??= new Side(anchorsOf(this.patterns[pattern] as Pattern, this.book, this.anchors)));
  }

  private index(pattern: Pattern, number: number, byWord: Map<string, { word: Word; patterns: number[] }>): void {
    const { words, classes } = this.anchors.anchorOf(pattern);
    for (const word of words) {
      const key = word.exact ? `=${word.word}` : word.word;
      const known = byWord.get(key);
      if (!known) byWord.set(key, { word, patterns: [number] });
      else if (known.patterns.at(-1) !== number) known.patterns.push(number);
    }
    this.anchorFlags |= classes;
    FLAGS.forEach((flag, bit) => classes & flag && this.byFlag[bit]?.push(number));
  }

  private indexForms(word: Word, patterns: number[]): void {
    for (const form of formsOf(word)) {
      const hash = hashOf(form);
      const known = this.byForm.get(hash);
      // Most forms are of one word, whose list they share.
      this.byForm.set(hash, known ? [...new Set([...known, ...patterns])] : patterns);
    }
  }
}
