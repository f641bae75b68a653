import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Automaton } from '../../../src/detect/automaton';
import { parsePattern, PatternError, type Pattern } from '../../../src/detect/pattern';
import { tokenise } from '../../../src/text/tokenise';
import { Tokens } from '../../../src/text/tokens';

function find(patterns: readonly string[], text: string, lexicons: Record<string, string[]> = {}): string[] {
  const tokens = new Tokens();
  tokenise(text, tokens);
  const hits = new Automaton(patterns, new Map(Object.entries(lexicons))).find(text, tokens);
  return hits.map(
    ({ pattern, words }) =>
      `${pattern}: ${words.map((word) => text.slice(tokens.start[word], tokens.end[word])).join(' ')}`,
  );
}

describe('finds', () => {
  test.each<[string, string, string, string[]]>([
    ['inflected words', 'patient discharge', 'two patients discharged', ['0: patients discharged']],
    ['exact words only as they are', '=ward', 'wards, ward', ['0: ward']],
    ['alternatives', 'my (lady|old man)', 'my lady, my old man, my man', ['0: my lady', '0: my old man']],
    [
      'optional words, or not',
      'the patient? died',
      'the died. the patient died',
      ['0: the died', '0: the patient died'],
    ],
    ['over a gap, without its words', 'my ~2 patient', 'my very dear patient', ['0: my patient']],
    ['nothing over a wider gap', 'my ~2 patient', 'my a b c patient', []],
    ['nothing across sentences', 'my patient', 'my. patient', []],
    ['the tightest way through a gap', 'my ~3 patient', 'my my patient', ['0: my patient']],
    ['classes', 'bay <number>', 'bay 3, bay three', ['0: bay 3']],
    [
      'lexicons within lexicons',
      'in <place>',
      'in bay 3, in the side room, in hall',
      ['0: in bay 3', '0: in the side room'],
    ],
  ])('%s', (_, pattern, text, expected) => {
    expect(
      find([pattern], text, { place: ['<bay>', 'the? side room'], bay: ['bay <number>', 'bed <number>'] }),
    ).toEqual(expected);
  });

  test('several patterns at once, each under its number', () => {
    expect(find(['hip op', 'op', 'went home'], 'went home after a hip-op')).toEqual([
      '2: went home',
      '0: hip op',
      '1: op',
    ]);
  });
});

test('a lexicon that contains itself is refused', () => {
  expect(() => find(['<a>'], 'x', { a: ['<b>'], b: ['<a>'] })).toThrow(PatternError);
});

/** Where matches of a pattern that begin at token `at` end, tried one way after the other: slow, and plain to see. */
function ends(pattern: Pattern, words: readonly string[], at: number): Set<number> {
  switch (pattern.kind) {
    case 'word':
      return new Set(words[at] === pattern.word ? [at + 1] : []);
    case 'optional':
      return new Set([at, ...ends(pattern.part, words, at)]);
    case 'gap':
      return new Set(
        Array.from({ length: pattern.most + 1 }, (_, more) => at + more).filter((end) => end <= words.length),
      );
    case 'choice':
      return new Set(pattern.options.flatMap((option) => [...ends(option, words, at)]));
    case 'sequence':
      return pattern.parts.reduce(
        (from, part) => new Set([...from].flatMap((each) => [...ends(part, words, each)])),
        new Set([at]),
      );
    case 'reference':
      throw new Error('not in these patterns');
  }
}

test('finds a match to end exactly where trying every way does', () => {
  const letter = fc.constantFrom('a', 'b', 'c');
  const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
    pattern: fc.oneof(
      { depthSize: 'small' },
      letter,
      fc.array(tie('part'), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')),
    ),
    part: fc.oneof(
      { depthSize: 'small' },
      letter,
      letter.map((word) => `${word}?`),
      fc.constantFrom('~1', '~2'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one}|${other})`),
      tie('pattern').map((inner) => `(${inner})?`),
    ),
  }));
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), text, (sources, words) => {
      const patterns = sources.filter(isPattern);
      const found = new Set(find(patterns, words.join(' ')).length === 0 ? [] : endsFound(patterns, words));
      const expected = patterns.flatMap((source, number) =>
        words.flatMap((_, at) => [...ends(parsePattern(source), words, at)].map((end) => `${number} ends ${end - 1}`)),
      );
      expect([...found].sort()).toEqual([...new Set(expected)].sort());
    }),
    { numRuns: 5000 },
  );
});

function isPattern(source: string): boolean {
  try {
    parsePattern(source);
    return true;
  } catch {
    return false;
  }
}

function endsFound(patterns: readonly string[], words: readonly string[]): string[] {
  const text = words.join(' ');
  const tokens = new Tokens();
  tokenise(text, tokens);
  return new Automaton(patterns, new Map()).find(text, tokens).map(({ pattern, last }) => `${pattern} ends ${last}`);
}
