import { inflect } from '../../detect/inflect';
import { PhraseGroups, type Reader } from '../../detect/phrase-groups';
import type { Rules } from '../../pack/schema';
import { Flag, Tokens } from '../../text/tokens';
import { tokenise, wordAt } from '../../text/tokenise';

/** What a text holds that may speak for a concern: phrases of the pattern language, each once. */
type Features = ReadonlySet<string>;

/** A text that holds fewer drafts than this has nothing to teach about a word, or a pair of words. */
const FEWEST = { word: 4, pair: 5 };

/** Finds the features of texts; words are brought to the form that a rule author would write. */
export class FeatureReader {
  private readonly tokens = new Tokens();
  private readonly lemmas = new Map<string, string>();
  private readonly lexicons: readonly string[];
  private readonly reader: Reader;
  private readonly groups: readonly number[];

  constructor(rules: Rules, texts: readonly string[]) {
    const groups = new PhraseGroups();
    this.lexicons = rules.lexicons.map(({ lexicon }) => `<${lexicon}>`);
    this.groups = this.lexicons.map((lexicon) => groups.add([lexicon]));
    this.reader = groups.compile(new Map(rules.lexicons.map(({ lexicon, entries }) => [lexicon, entries])));
    const words = new Set(texts.flatMap((text) => this.wordsOf(text).map(([word]) => word)));
    for (const word of [...words].sort((a, b) => a.length - b.length || a.localeCompare(b))) {
      if (this.lemmas.has(word)) continue;
      for (const form of inflect(word)) if (!this.lemmas.has(form)) this.lemmas.set(form, word);
    }
  }

  read(text: string): Features {
    const features = new Set<string>();
    let before: { readonly lemma: string; readonly sentence: number } | undefined;
    for (const [word, sentence] of this.wordsOf(text)) {
      const lemma = this.lemmas.get(word) ?? word;
      features.add(lemma);
      if (before?.sentence === sentence) features.add(`${before.lemma} ${lemma}`);
      before = { lemma, sentence };
    }
    const { tokens } = this;
    for (let index = 0; index < tokens.count; index++) {
      if ((tokens.flags[index] as number) & Flag.QUESTION) features.add('<question>');
      if ((tokens.flags[index] as number) & Flag.NUMBER) features.add('<number>');
      if ((tokens.flags[index] as number) & Flag.URL) features.add('<url>');
    }
    const reading = this.reader.read(text);
    this.groups.forEach((group, index) => {
      if (reading.has(group)) features.add(this.lexicons[index] as string);
    });
    return features;
  }

  /** How long a text is, in tokens. */
  lengthOf(text: string): number {
    tokenise(text, this.tokens);
    return this.tokens.count;
  }

  private wordsOf(text: string): [word: string, sentence: number][] {
    const { tokens } = this;
    tokenise(text, tokens);
    const words: [string, number][] = [];
    for (let index = 0; index < tokens.count; index++) {
      const isWord = ((tokens.flags[index] as number) & (Flag.WORD | Flag.EMOJI)) !== 0;
      const word = wordAt(text, tokens, index);
      if (isWord && /^[\p{L}\p{Extended_Pictographic}'’]+$/u.test(word))
        words.push([word, tokens.sentence[index] as number]);
    }
    return words;
  }
}

/** The features that enough texts hold, numbered. */
export function commonFeatures(all: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of all) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const common = [...counts].filter(([feature, count]) => count >= (feature.includes(' ') ? FEWEST.pair : FEWEST.word));
  return new Map(common.map(([feature], index) => [feature, index]));
}
