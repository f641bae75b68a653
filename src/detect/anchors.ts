import { Flag } from '../text/tokens';
import { wordsOf, type LexiconBook, type Options } from './lexicon-book';
import type { Pattern } from './pattern';
import { costOfWord, type Word } from './words';

/** Words and classes of tokens, one of which every match of a pattern goes through. */
export interface Anchor {
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
  private readonly costs = new WeakMap<object, number>();

  constructor(private readonly book: LexiconBook) {}

  /** How often the anchor of a pattern is met, in a thousand tokens. Infinite for what may be left out. */
  costOf(pattern: Pattern): number {
    const known = this.costs.get(pattern);
    if (known !== undefined) return known;
    const cost = this.reckon(pattern);
    this.costs.set(pattern, cost);
    return cost;
  }

  anchorOf(pattern: Pattern): Anchor {
    if (pattern.kind === 'sequence') return this.anchorOf(pattern.parts[this.rarest(pattern.parts)] as Pattern);
    if (pattern.kind === 'word') return { words: [rarestWord(pattern)], classes: 0 };
    if (pattern.kind === 'gap' || pattern.kind === 'optional') return { words: [], classes: 0 };
    const { words, classes, others } = this.book.optionsOf(pattern);
    const anchors = others.map((other) => this.anchorOf(other));
    return {
      words: anchors.length === 0 ? words : [...words, ...anchors.flatMap((anchor) => anchor.words)],
      classes: anchors.reduce((mask, anchor) => mask | anchor.classes, classes),
    };
  }

  /** Which of the parts of a sequence is its anchor: the first of the rarest. */
  rarest(parts: readonly Pattern[]): number {
    let best = 0;
    parts.forEach((part, index) => {
      if (this.costOf(part) < this.costOf(parts[best] as Pattern)) best = index;
    });
    return best;
  }

  private reckon(pattern: Pattern): number {
    if (pattern.kind === 'sequence') return this.costOf(pattern.parts[this.rarest(pattern.parts)] as Pattern);
    if (pattern.kind === 'word') return costOfWord(rarestWord(pattern));
    if (pattern.kind === 'gap' || pattern.kind === 'optional') return Infinity;
    return this.costOfOptions(this.book.optionsOf(pattern));
  }

  private costOfOptions(options: Options): number {
    const known = this.costs.get(options);
    if (known !== undefined) return known;
    let cost = 0;
    for (const word of options.words) cost += costOfWord(word);
    for (const other of options.others) cost += this.costOf(other);
    for (const [flag, classCost] of CLASS_COSTS) if (options.classes & flag) cost += classCost;
    this.costs.set(options, cost);
    return cost;
  }
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
