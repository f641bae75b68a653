import { EXPANSIONS, Kind, look, pageOf, plain } from './characters';
import { emailEnd, handleEnd, LONGEST_LOCAL_PART, webAddressEnd } from './addresses';
import { finish, hashOf, mix, mixAll, PRIME, SEED } from './hash';
import { isLineBreak, readStops } from './stops';
import { Flag, type Tokens } from './tokens';

const AND = hashOf('and');

/** The word that token `index` is read as: the one whose hash it has. */
export function wordAt(text: string, tokens: Tokens, index: number): string {
  const word = plain(text.slice(tokens.start[index], tokens.end[index]));
  if (word === '&') return 'and';
  return kindAt(word, 0) === Kind.Stop ? readStops(word) : word;
}

/** The first page of the character table: nearly all there is to look up in an English draft. */
const latin = pageOf(0);

/** Kind and reading of the character at `at`, surrogate pairs taken together. */
function lookAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 256 ? (latin[unit] as number) : look(text.codePointAt(at) ?? 0);
}

function kindAt(text: string, at: number): Kind {
  return lookAt(text, at) >> 16;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isLetter(kind: Kind): boolean {
  return kind === Kind.Lower || kind === Kind.Upper || kind === Kind.Several;
}

/** Short forms whose full stop does not end a sentence. */
const SHORT_FORMS = new Set('mr mrs ms mx dr prof st sr jr rev vs eg ie etc approx dept no tel'.split(' '));

/**
 * Cuts a text into words, numbers, emoji, mentions and web addresses, in one pass over its characters.
 * Words keep inner apostrophes and masked letters (f**k); hyphens and slashes split them, as does a change between
 * letters and digits; #CamelCaseTags come apart into their words. `tokens` is emptied first. Linear in the text.
 */
export function tokenise(text: string, tokens: Tokens): void {
  tokens.count = 0;
  new Tokeniser(text, tokens).run();
}

/** A word ends plainly at this character: it is ASCII and can be no part of a word. */
function endsWord(unit: number): boolean {
  return unit < 128 && !(unit === 0x27 || unit === 0x2a || unit === 0x24 || unit === 0x40 || unit === 0x60);
}

const SPACE = 0x20;

class Tokeniser {
  private at = 0;
  private sentence = 0;
  private inTag = false;
  /** Where the next '@' is; kept so that looking for it stays linear. */
  private nextAtSign = -1;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {}

  run(): void {
    const { text } = this;
    const { length } = text;
    while (this.at < length) {
      const unit = text.charCodeAt(this.at);
      const kind: Kind = unit < 256 ? (latin[unit] as number) >> 16 : kindAt(text, this.at);
      if (kind === Kind.Lower || kind === Kind.Upper) this.plainWord();
      else if (unit === SPACE) {
        this.inTag = false;
        this.at++;
      } else if (kind === Kind.Digit) this.number();
      else if (kind === Kind.Several) this.word();
      else this.other(kind);
    }
  }

  /** The common case, a word of ASCII letters; any other is left to `word`. */
  private plainWord(): void {
    const { text } = this;
    const { length } = text;
    const from = this.at;
    let at = from;
    let hash = SEED;
    let capitals = 0;
    let unit = SPACE;
    for (; at < length; at++) {
      unit = text.charCodeAt(at);
      if (unit >= 0x61 && unit <= 0x7a) hash = Math.imul(hash ^ unit, PRIME);
      else if (unit >= 0x41 && unit <= 0x5a) {
        hash = Math.imul(hash ^ (unit | 0x20), PRIME);
        capitals++;
      } else break;
    }
    if (this.inTag || (at < length && !endsWord(unit))) return this.word();
    const startsHigh = capitals > 0 && text.charCodeAt(from) <= 0x5a;
    this.finishWord(from, at, hash, capitals === at - from, startsHigh);
  }

  /** Any word: accents, other scripts, hidden characters, apostrophes, masks, and the words of a tag. */
  private word(): void {
    const { text } = this;
    const from = this.at;
    let hash = SEED;
    let length = 0;
    let capitals = 0;
    let end = from;
    let at = from;
    while (at < text.length) {
      const found = lookAt(text, at);
      const kind: Kind = found >> 16;
      if (kind === Kind.Lower || kind === Kind.Upper) {
        if (kind === Kind.Upper && this.inTag && length > 0 && this.startsWordInTag(at, capitals === length)) break;
        capitals += kind === Kind.Upper ? 1 : 0;
        hash = mix(hash, found & 0xffff);
        length++;
        at += widthAt(text, at);
        end = at;
      } else if (kind === Kind.Several) {
        hash = mixAll(hash, EXPANSIONS[found & 0xffff] ?? '');
        length++;
        at += widthAt(text, at);
        end = at;
      } else if (kind === Kind.Ignored) {
        at += widthAt(text, at);
      } else if (kind === Kind.Apostrophe || kind === Kind.Mask) {
        const inner = this.innerEnd(kind, at);
        if (inner === -1) break;
        for (; at < inner; at++) hash = mix(hash, lookAt(text, at) & 0xffff);
        end = at;
      } else break;
    }
    this.finishWord(from, end, hash, capitals === length, kindAt(text, from) === Kind.Upper);
  }

  private finishWord(from: number, end: number, hash: number, allHigh: boolean, startsHigh: boolean): void {
    this.at = end;
    if (this.address(from, end)) return;
    const height = allHigh && end - from > 1 ? Flag.SHOUT : startsHigh ? Flag.CAPITAL : 0;
    this.tokens.push(from, end, finish(hash), Flag.WORD | height, this.sentence);
  }

  /** In a tag, 'NHSStaff' comes apart before the capital that a small letter follows, 'SaveOur' before any. */
  private startsWordInTag(at: number, afterCapitals: boolean): boolean {
    return !afterCapitals || kindAt(this.text, at + 1) === Kind.Lower;
  }

  /** Where an apostrophe or a run of masking signs inside a word ends, or -1 when the word ends before it. */
  private innerEnd(kind: Kind, at: number): number {
    const { text } = this;
    if (kind === Kind.Apostrophe) return isLetter(kindAt(text, at + 1)) ? at + 1 : -1;
    let end = at;
    while (end < text.length && kindAt(text, end) === Kind.Mask) end++;
    const letterFollows = end < text.length && isLetter(kindAt(text, end));
    const trailing = end - at >= 2 && text[at] === '*';
    return (letterFollows && text[at] !== '@') || trailing ? end : -1;
  }

  /** Takes a web or e-mail address that begins with the word just read. */
  private address(from: number, end: number): boolean {
    const { text } = this;
    const next = text.charCodeAt(end);
    if (next !== 0x3a && next !== 0x2e && next !== 0x40) return false;
    let until = next === 0x40 ? -1 : webAddressEnd(text, from);
    if (until === -1 && this.atSignWithin(from, LONGEST_LOCAL_PART)) until = emailEnd(text, from);
    if (until <= end) return false;
    this.tokens.push(from, until, hashOf(text.slice(from, until).toLowerCase()), Flag.URL, this.sentence);
    this.at = until;
    return true;
  }

  private atSignWithin(from: number, distance: number): boolean {
    if (this.nextAtSign < from) {
      const found = this.text.indexOf('@', from);
      this.nextAtSign = found === -1 ? Infinity : found;
    }
    return this.nextAtSign - from <= distance;
  }

  /** Digits, with single points, commas, colons and slashes between them: 3.5, 14:30, 1,000, 12/03/1985. */
  private number(): void {
    const { text } = this;
    const from = this.at;
    let hash = SEED;
    let at = from;
    let end = from;
    while (at < text.length) {
      const found = lookAt(text, at);
      const kind: Kind = found >> 16;
      if (kind === Kind.Digit) {
        hash = mix(hash, found & 0xffff);
        at += widthAt(text, at);
        end = at;
      } else if (kind === Kind.Ignored) {
        at += widthAt(text, at);
      } else if (at === end && '.,:/'.includes(text[at] ?? ' ') && kindAt(text, at + 1) === Kind.Digit) {
        hash = mix(hash, text.charCodeAt(at));
        at++;
      } else break;
    }
    this.at = end;
    this.tokens.push(from, end, finish(hash), Flag.NUMBER, this.sentence);
  }

  private other(kind: Kind): void {
    const { text } = this;
    const from = this.at;
    this.at += widthAt(text, from);
    if (kind === Kind.Ignored) return;
    this.inTag = kind === Kind.Hash || (this.inTag && text[from] === '_');
    if (kind === Kind.Stop) this.stop(from);
    else if (kind === Kind.Dot) this.dot(from);
    else if (kind === Kind.Emoji) this.sign(from, hashOf(text.slice(from, this.at)), Flag.EMOJI);
    else if (text[from] === '@') this.mention(from);
    else if (text[from] === '&') this.sign(from, AND, Flag.WORD);
  }

  private sign(from: number, hash: number, flag: number): void {
    this.tokens.push(from, this.at, hash, flag, this.sentence);
  }

  private mention(from: number): void {
    const end = handleEnd(this.text, from);
    if (end === -1) return;
    this.at = end;
    this.sign(from, hashOf(this.text.slice(from, end).toLowerCase()), Flag.MENTION);
  }

  /** A run of `!` and `?` is one token at the end of its sentence, a question if it has a `?`; a line break is none. */
  private stop(from: number): void {
    const { text } = this;
    for (this.at = from; kindAt(text, this.at) === Kind.Stop && !isLineBreak(text[this.at]); this.at++);
    if (this.at === from) this.at++;
    else {
      const read = readStops(text.slice(from, this.at));
      this.sign(from, hashOf(read), read === '?' ? Flag.QUESTION : 0);
    }
    this.endSentence();
  }

  /** A full stop ends a sentence before a space or the end, unless it is an ellipsis or belongs to a short form. */
  private dot(at: number): void {
    const { text, tokens } = this;
    const next = text[at + 1];
    if (next === '.' || text[at - 1] === '.' || (next !== undefined && !/[\s"'”’)]/.test(next))) return;
    const last = tokens.count - 1;
    const start = tokens.start[last] ?? at;
    if (tokens.end[last] === at && at - start <= 6 && this.isShortForm(start, at)) return;
    this.endSentence();
  }

  private isShortForm(start: number, end: number): boolean {
    const word = this.text.slice(start, end).toLowerCase();
    return SHORT_FORMS.has(word) || /^[b-hj-z]$/.test(word);
  }

  private endSentence(): void {
    const { tokens } = this;
    if (tokens.count > 0 && tokens.sentence[tokens.count - 1] === this.sentence) this.sentence++;
  }
}
