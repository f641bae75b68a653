/**
 * The pattern language: phrases over words, as a rule author writes them.
 *
 *     my (lady|gentleman) ~2 <ward-place>
 *
 * A word matches its inflections, `=word` only itself; `(a|b c)` offers alternatives; `?` makes what stands before it
 * optional; `~3` lets up to three other words stand between; `<name>` is a lexicon or a class of tokens.
 */
export type Pattern =
  | { kind: 'word'; word: string; exact: boolean }
  | { kind: 'reference'; name: string }
  | { kind: 'gap'; most: number }
  | { kind: 'sequence'; parts: readonly Pattern[] }
  | { kind: 'choice'; options: readonly Pattern[] }
  | { kind: 'optional'; part: Pattern };

/** The widest gap: beyond it words no longer belong together, and the automaton grows. */
const WIDEST_GAP = 8;

/** A pattern that cannot be read; `at` is the place in it, in UTF-16 units. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
    this.name = 'PatternError';
  }
}

/** Reads a pattern. Throws a `PatternError` that says what is wrong and where. */
export function parsePattern(source: string): Pattern {
  const parser = new Parser(source);
  const pattern = parser.choice();
  if (!parser.done) throw new PatternError(`')' without a '(' before it`, parser.at);
  if (isOptional(pattern)) throw new PatternError('every word is optional: it would match everywhere', 0);
  checkEdges(pattern);
  return pattern;
}

const WORD = /[^\s()|?<>~=]+/y;
const NAME = /<([a-z][a-z0-9-]*)>/y;
const GAP = /~(\d+)/y;

class Parser {
  at = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  choice(depth = 0): Pattern {
    if (depth > 8) throw new PatternError('brackets within brackets more than 8 deep', this.at);
    const options = [this.sequence(depth)];
    while (this.take('|')) options.push(this.sequence(depth));
    return options.length === 1 ? (options[0] as Pattern) : { kind: 'choice', options };
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = [];
    for (this.space(); !this.done && !'|)'.includes(this.source[this.at] ?? ''); this.space()) {
      const part = this.part(depth);
      parts.push(this.take('?') ? { kind: 'optional', part } : part);
    }
    if (parts.length === 0) throw new PatternError('nothing here: a word, <name> or (...) is needed', this.at);
    return parts.length === 1 ? (parts[0] as Pattern) : { kind: 'sequence', parts };
  }

  private part(depth: number): Pattern {
    if (this.take('(')) {
      const inner = this.choice(depth + 1);
      if (!this.take(')')) throw new PatternError(`'(' is never closed`, this.at);
      return inner;
    }
    const exact = this.take('=');
    const word = this.match(WORD);
    if (word) return { kind: 'word', word: word[0], exact };
    if (exact) throw new PatternError(`'=' needs a word right after it`, this.at);
    const name = this.match(NAME)?.[1];
    if (name) return { kind: 'reference', name };
    const gap = this.match(GAP);
    if (gap) return this.gap(Number(gap[1]));
    throw new PatternError(`'${this.source[this.at]}' cannot stand here`, this.at);
  }

  private gap(most: number): Pattern {
    if (most >= 1 && most <= WIDEST_GAP) return { kind: 'gap', most };
    throw new PatternError(`a gap is ~1 to ~${WIDEST_GAP}`, this.at);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  private take(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private space(): void {
    while (/\s/.test(this.source[this.at] ?? '')) this.at++;
  }
}

function isOptional(pattern: Pattern): boolean {
  if (pattern.kind === 'optional' || pattern.kind === 'gap') return true;
  if (pattern.kind === 'sequence') return pattern.parts.every(isOptional);
  return pattern.kind === 'choice' && pattern.options.some(isOptional);
}

/** A gap at the edge of a pattern would mean nothing; in a `choice` or an `optional` its edges are not the pattern's. */
function checkEdges(pattern: Pattern): void {
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap') {
    throw new PatternError('a gap (~) needs words on both sides', 0);
  }
}
