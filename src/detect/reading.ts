import { tokenise, wordAt } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import { CLASSES } from './builtin';
import type { Hit } from './hit';
import { IDENTIFIERS, identifiersIn } from './identifiers';
import type { Layout } from './layout';
import type { PhraseBook } from './phrase-book';
import type { ListId } from './phrase-table';
import { Search, type Way } from './search';
import type { WordNumbers } from './vocabulary';

const NO_HITS: readonly Hit[] = [];
const MASKS = Object.values(CLASSES).map(({ mask }) => mask);
/** From so many hits on those of a list are looked up by the tokens they begin and end at. */
const MANY = 8;

/** A phrase to be tried where one of its anchors was found. */
interface Trial {
  readonly phrase: number;
  readonly layout: Layout;
  readonly atom: number;
  readonly hit: Hit;
}

/**
 * One text with all that was found in it. Lists are gone through in order, and each refers only to lists before it: what is
 * found of one is to the phrases of those after it what a word is (bottom-up chart parsing: Kay, Algorithm schemata and data
 * structures in syntactic processing, 1980). Most words begin no phrase and cost one look-up, however many phrases there
 * are. Phrases have no loops, so a trial is bounded by its length, and time is linear in the text.
 */
export class Reading {
  private readonly numbers: WordNumbers[] = [];
  private readonly found: (Hit[] | undefined)[];
  private readonly trials: (Trial[] | undefined)[];
  private readonly met: ListId[] = [];
  private readonly tidied = new Map<ListId, readonly Hit[]>();
  private readonly beginning: (Map<number, Hit[]> | undefined)[] = [];
  private readonly ending: (Map<number, Hit[]> | undefined)[] = [];
  private readonly search: Search;

  /** Reads `text`; `tokens` is filled with its words. */
  constructor(
    private readonly book: PhraseBook,
    private readonly text: string,
    readonly tokens: Tokens,
  ) {
    tokenise(text, tokens);
    this.found = new Array<Hit[] | undefined>(book.listCount);
    this.trials = new Array<Trial[] | undefined>(book.listCount);
    this.search = new Search(tokens, this.numbers, (list, token, way) => this.hitsAt(list, token, way));
    this.readWords();
    this.readIdentifiers();
    for (let list = 0; list < book.listCount; list++) this.complete(list);
  }

  /** The lists that have hits, in order. */
  lists(): readonly ListId[] {
    return this.met;
  }

  has(list: ListId): boolean {
    return this.found[list] !== undefined;
  }

  /** The list's hits in order of their first token; a hit inside another of the same list is left out. */
  hits(list: ListId): readonly Hit[] {
    const hits = this.found[list];
    if (hits === undefined) return NO_HITS;
    const known = this.tidied.get(list);
    if (known) return known;
    const tidy = tidyHits(hits.filter(({ words }) => words.every((word) => this.isReal(word))));
    this.tidied.set(list, tidy);
    return tidy;
  }

  private readWords(): void {
    const { tokens, numbers, book, text } = this;
    const { vocabulary } = book;
    for (let index = 0; index < tokens.count; index++) {
      const hash = tokens.hash[index] as number;
      numbers.push(vocabulary.remembered(hash) ?? vocabulary.lookUp(hash, wordAt(text, tokens, index)));
    }
    for (let index = 0; index < tokens.count; index++) {
      for (const number of numbers[index] as WordNumbers) this.meet(number, index, undefined);
      const classes = (tokens.flags[index] as number) & book.wantedClasses;
      if (classes !== 0) this.readClasses(classes, index);
    }
  }

  private readClasses(classes: number, token: number): void {
    for (let list = 0; list < MASKS.length; list++) {
      if ((classes & (MASKS[list] as number)) !== 0) this.add(list, hitOfToken(token));
    }
  }

  private readIdentifiers(): void {
    const identifiers = identifiersIn(this.text);
    if (identifiers === undefined) return;
    IDENTIFIERS.forEach((kind, index) => {
      const list = MASKS.length + index;
      if (!this.book.isWanted(list)) return;
      for (const { start, end } of identifiers(kind)) {
        const hit = hitOf(start, end, this.tokens);
        if (hit) this.add(list, hit);
      }
    });
  }

  /** Everything that `atom` at this place is by itself, and every phrase that may go through it. A word's hit is made here. */
  private meet(atom: number, first: number, known: Hit | undefined): void {
    const { book } = this;
    let hit = known;
    for (const list of book.listsOf(atom)) this.add(list, (hit ??= hitOfToken(first)));
    for (const phrase of book.phrasesAt(atom)) {
      const layout = book.layoutOf(phrase);
      const list = book.listOfPhrase[phrase] as ListId;
      if (layout.words) {
        const row = this.search.row(layout.words, first - layout.anchor);
        if (row) this.add(list, row);
      } else (this.trials[list] ??= []).push({ phrase, layout, atom, hit: (hit ??= hitOfToken(first)) });
    }
  }

  private add(list: ListId, hit: Hit): void {
    const hits = this.found[list];
    if (hits) hits.push(hit);
    else this.found[list] = [hit];
  }

  /** Finds the rest of a list, and takes its hits to the lists that refer to it. */
  private complete(list: ListId): void {
    const trials = this.trials[list];
    if (trials) for (const hit of this.tryAll(trials)) this.add(list, hit);
    const hits = this.found[list];
    if (hits === undefined) return;
    this.met.push(list);
    const atom = this.book.atomFor(list);
    if (atom === undefined) return;
    this.found[list] = unique(hits);
    for (const hit of this.found[list]) this.meet(atom, hit.first, hit);
  }

  /** Of the ways a phrase can match up to one token, those with the fewest words passed over. */
  private tryAll(trials: readonly Trial[]): Hit[] {
    const tightest = new Map<number, Hit[]>();
    for (const { phrase, layout, atom, hit } of trials) {
      for (const whole of this.search.through(layout, atom, this.book.listOf(atom), hit)) {
        const key = phrase * 2 ** 21 + whole.last;
        const known = tightest.get(key);
        if (!known || whole.gaps < (known[0] as Hit).gaps) tightest.set(key, [whole]);
        else if (whole.gaps === (known[0] as Hit).gaps) known.push(whole);
      }
    }
    return [...tightest.values()].flat();
  }

  private hitsAt(list: ListId, token: number, way: Way): readonly Hit[] {
    const mask = MASKS[list];
    if (mask !== undefined) return ((this.tokens.flags[token] as number) & mask) === 0 ? NO_HITS : [hitOfToken(token)];
    const hits = this.found[list];
    if (hits === undefined) return NO_HITS;
    if (hits.length < MANY) return hits.filter((hit) => near(hit, way) === token);
    const index = way === 1 ? this.beginning : this.ending;
    return (index[list] ??= byToken(hits, way)).get(token) ?? NO_HITS;
  }

  /** Whether a token is the word its hash was taken for. */
  private isReal(token: number): boolean {
    return this.book.vocabulary.isOf(this.tokens.hash[token] as number, wordAt(this.text, this.tokens, token));
  }
}

function hitOfToken(token: number): Hit {
  return { first: token, last: token, words: [token], gaps: 0 };
}

/** The token of a hit that one comes to first. */
function near(hit: Hit, way: Way): number {
  return way === 1 ? hit.first : hit.last;
}

function byToken(hits: readonly Hit[], way: Way): Map<number, Hit[]> {
  const index = new Map<number, Hit[]>();
  for (const hit of hits) {
    const known = index.get(near(hit, way));
    if (known) known.push(hit);
    else index.set(near(hit, way), [hit]);
  }
  return index;
}

/** Of hits over the same tokens the one with the fewest gaps. */
function unique(hits: Hit[]): Hit[] {
  if (hits.length === 1) return hits;
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    const key = hit.first * 2 ** 21 + hit.last;
    const known = best.get(key);
    if (!known || hit.gaps < known.gaps) best.set(key, hit);
  }
  return [...best.values()];
}

/** The tokens under a span, as a hit. */
function hitOf(start: number, end: number, tokens: Tokens): Hit | undefined {
  const words: number[] = [];
  for (let index = firstAfter(start, tokens); index < tokens.count; index++) {
    if ((tokens.start[index] as number) >= end) break;
    words.push(index);
  }
  const [first] = words;
  return first === undefined ? undefined : { first, last: words.at(-1) as number, words, gaps: 0 };
}

/** The first token that ends after `offset`. */
function firstAfter(offset: number, tokens: Tokens): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts hits and drops each that lies within another. */
function tidyHits(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.first - b.first || b.last - a.last);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const before = kept.at(-1);
    if (before === undefined || hit.last > before.last) kept.push(hit);
  }
  return kept;
}
