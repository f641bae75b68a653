import { Flag } from '../text/tokens';
import { CLASSES, wordsOf, type LexiconBook } from './lexicon-book';
import { PatternError, type Pattern } from './pattern';
import { costOfWord, type Word } from './words';

/** Words and classes of tokens, one of which every match of a pattern goes through. */
interface Anchor {
  readonly words: readonly Word[];
  readonly classes: number;
}

const CLASS_COSTS: readonly (readonly [flag: number, cost: number])[] = [
  [Flag.WORD, 900],
  [Flag.CAPITAL, 120],
  [Flag.NUMBER, 20],
  [Flag.EMOJI, 20],
  [Flag.SHOUT, 15],
  [Flag.QUESTION, 15],
  [Flag.MENTION, 10],
  [Flag.URL, 5],
];

/** Chooses where a pattern is tried: of the parts it cannot do without, at the one whose words are met least often. */
export class Anchors {
  private readonly costs = new Map<Pattern, number>();
  private readonly lexicons = new Map<string, { readonly cost: number; anchor?: Anchor } | 'being read'>();

  constructor(private readonly book: LexiconBook) {}

  /**
   * How often the anchor of a pattern is met, in a thousand tokens. Infinite for what may be left out.
   * Throws `PatternError` for a lexicon that is not there or that contains itself.
   */
  costOf(pattern: Pattern): number {
    if (pattern.kind === 'reference') return this.lexicon(pattern.name).cost;
    if (pattern.kind === 'word') return costOfWord(rarestWord(pattern));
    if (pattern.kind === 'gap' || pattern.kind === 'optional') return Infinity;
    const known = this.costs.get(pattern);
    if (known !== undefined) return known;
    const cost = pattern.kind === 'choice' ? this.sum(pattern.options) : this.costOf(this.rarestOf(pattern.parts));
    this.costs.set(pattern, cost);
    return cost;
  }

  anchorOf(pattern: Pattern): Anchor {
    if (pattern.kind === 'reference') return this.anchorOfLexicon(pattern.name);
    if (pattern.kind === 'word') return { words: [rarestWord(pattern)], classes: 0 };
    if (pattern.kind === 'sequence') return this.anchorOf(this.rarestOf(pattern.parts));
    return pattern.kind === 'choice' ? this.union(pattern.options) : NONE;
  }

  /** Which of the parts of a sequence is its anchor: the first of the rarest. */
  rarest(parts: readonly Pattern[]): number {
    let best = 0;
    let least = Infinity;
    parts.forEach((part, index) => {
      const cost = this.costOf(part);
      if (cost < least) [best, least] = [index, cost];
    });
    return best;
  }

  private rarestOf(parts: readonly Pattern[]): Pattern {
    return parts[this.rarest(parts)] as Pattern;
  }

  private sum(patterns: readonly Pattern[]): number {
    return patterns.reduce((sum, pattern) => sum + this.costOf(pattern), 0);
  }

  private union(patterns: readonly Pattern[]): Anchor {
    const words: Word[] = [];
    let classes = 0;
    for (const pattern of patterns) {
      const anchor = this.anchorOf(pattern);
      for (const word of anchor.words) words.push(word);
      classes |= anchor.classes;
    }
    return { words, classes };
  }

  private lexicon(name: string): { readonly cost: number; anchor?: Anchor } {
    const known = this.lexicons.get(name);
    if (known === 'being read') throw new PatternError(`lexicon <${name}> contains itself`, 0);
    if (known) return known;
    this.lexicons.set(name, 'being read');
    const classes = CLASSES[name];
    const read = { cost: classes === undefined ? this.sum(this.book.entriesOf(name)) : costOfClasses(classes) };
    this.lexicons.set(name, read);
    return read;
  }

  private anchorOfLexicon(name: string): Anchor {
    const classes = CLASSES[name];
    const lexicon = this.lexicon(name);
    return (lexicon.anchor ??= classes === undefined ? this.union(this.book.entriesOf(name)) : { words: [], classes });
  }
}

const NONE: Anchor = { words: [], classes: 0 };

function costOfClasses(classes: number): number {
  return CLASS_COSTS.reduce((sum, [flag, cost]) => sum + ((classes & flag) === 0 ? 0 : cost), 0);
}

/** Which word of a chunk is its anchor: the first of the rarest. */
export function rarestOf(words: readonly Word[]): number {
  let best = 0;
  words.forEach((word, index) => {
    if (costOfWord(word) < costOfWord(words[best] as Word)) best = index;
  });
  return best;
}

function rarestWord({ word, exact }: Extract<Pattern, { kind: 'word' }>): Word {
  const words = wordsOf(word).map((each) => ({ word: each, exact }));
  return words[rarestOf(words)] as Word;
}
