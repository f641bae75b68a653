import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePattern, PatternError, type Pattern } from '../../../src/detect/pattern';
import { PhraseBook } from '../../../src/detect/phrase-book';
import { TableBuilder } from '../../../src/detect/phrase-table';
import { Reading } from '../../../src/detect/reading';
import { Tokens } from '../../../src/text/tokens';

type Lists = Record<string, readonly string[]>;

/** What is found of each pattern, as a list of its own: the number of the pattern and the words that matched. */
function find(patterns: readonly string[], text: string, lexicons: Lists = {}): string[] {
  const builder = TableBuilder.ofLexicons(new Map(Object.entries(lexicons)));
  const lists = patterns.map((pattern) => builder.add([pattern]));
  return read(new PhraseBook(builder.build()), lists, text);
}

function read(book: PhraseBook, lists: readonly number[], text: string): string[] {
  const reading = new Reading(book, text, new Tokens());
  const { tokens } = reading;
  return lists.flatMap((list, pattern) =>
    reading
      .hits(list)
      .map(
        ({ words }) => `${pattern}: ${words.map((word) => text.slice(tokens.start[word], tokens.end[word])).join(' ')}`,
      ),
  );
}

const PLACES = { place: ['<bay>', 'the? side room'], bay: ['bay <number>', 'bed <number>'] };

describe('finds', () => {
  test.each<[string, string, string, string[]]>([
    ['inflected words', 'patient discharge', 'two patients discharged', ['0: patients discharged']],
    ['exact words only as they are', '=ward', 'wards, ward', ['0: ward']],
    ['a web address as it stands', 'book at gov.uk', 'book at GOV.UK, at www.gov.uk', ['0: book at GOV.UK']],
    ['alternatives', 'my (lady|old man)', 'my lady, my old man, my man', ['0: my lady', '0: my old man']],
    ['alternatives by themselves', 'lady|old man', 'lady, old man, man', ['0: lady', '0: old man']],
    [
      'optional words, or not',
      'the patient? died',
      'the died. the patient died',
      ['0: the died', '0: the patient died'],
    ],
    ['optional groups', 'the (very old)? ward', 'the ward. the very old ward', ['0: the ward', '0: the very old ward']],
    ['over a gap, without its words', 'my ~2 patient', 'my very dear patient', ['0: my patient']],
    ['nothing over a wider gap', 'my ~2 patient', 'my a b c patient', []],
    ['nothing across sentences', 'my patient', 'my. patient', []],
    ['the tightest way through a gap', 'my ~3 patient', 'my my patient', ['0: my patient']],
    ['classes', 'bay <number>', 'bay 3, bay three', ['0: bay 3']],
    ['a class by itself', '<shout>', 'so VERY loud', ['0: VERY']],
    ['lexicons', 'in <place>', 'in bay 3, in the side room, in hall', ['0: in bay 3', '0: in the side room']],
    ['a lexicon at the start', '<place> ~1 full', 'bed 4 is full', ['0: bed 4 full']],
    ['a lexicon by itself', '<place>', 'in the side room', ['0: the side room']],
    ['two lexicons side by side', '<bay> <place>', 'bay 3 bed 4', ['0: bay 3 bed 4']],
    ['words written without their apostrophe', "don't know", 'i dont know', ['0: dont know']],
    ['words of several parts', 'hip-op?', 'hip op', ['0: hip op']],
  ])('%s', (_, pattern, text, expected) => {
    expect(find(pattern === 'hip-op?' ? ['the? hip-op'] : [pattern], text, PLACES)).toEqual(expected);
  });

  test('several lists at once', () => {
    expect(find(['hip op', 'op', 'went home'], 'went home after a hip-op')).toEqual([
      '0: hip op',
      '1: op',
      '2: went home',
    ]);
  });

  test('many lexicon words in one text', () => {
    expect(find(['<bay> then'], 'bay 1 bay 2 bay 3 bay 4 bay 5 bay 6 bay 7 bay 8 bay 9 then', PLACES)).toEqual([
      '0: bay 9 then',
    ]);
  });

  test('phrases that were added to a table later, with new words and with old lexicons', () => {
    const table = TableBuilder.ofLexicons(new Map(Object.entries(PLACES))).build();
    const builder = TableBuilder.onto(table);
    const list = builder.add(['lonely in <bay>', 'heron']);
    expect(read(new PhraseBook(builder.build()), [list], 'lonely in bay 3, said the heron')).toEqual([
      '0: lonely in bay 3',
      '0: heron',
    ]);
  });
});

describe('refuses', () => {
  test.each<[string, () => unknown]>([
    ['a lexicon that contains itself', () => find(['<a>'], 'x', { a: ['<b>'], b: ['<a>'] })],
    ['a lexicon that is not there', () => find(['in <nowhere>'], 'x')],
    ['one that is not there, in a part that may be left out', () => find(['x <nowhere>?'], 'x')],
    ['one that is not there, added later', () => TableBuilder.onto(emptyTable()).add(['<nowhere>'])],
  ])('%s', (_, compile) => {
    expect(compile).toThrow(PatternError);
  });
});

function emptyTable() {
  return TableBuilder.ofLexicons(new Map()).build();
}

test('lists of the same phrases are one list, and a list of one lexicon is that lexicon', () => {
  const builder = TableBuilder.ofLexicons(new Map([['bay', ['bay <number>']]]));
  expect(builder.add(['a', 'b'])).toBe(builder.add(['a', 'b']));
  expect(builder.add(['<bay>'])).toBeLessThan(builder.add(['a', 'b']));
});

/** Where matches of a pattern that begin at token `at` end, tried one way after the other: slow, and plain to see. */
function ends(pattern: Pattern, words: readonly string[], at: number, lexicons: Lists): Set<number> {
  const endsOf = (part: Pattern, from: number) => ends(part, words, from, lexicons);
  switch (pattern.kind) {
    case 'word':
      return new Set(words[at] === pattern.word ? [at + 1] : []);
    case 'optional':
      return new Set([at, ...endsOf(pattern.part, at)]);
    case 'gap':
      return new Set(
        Array.from({ length: pattern.most + 1 }, (_, more) => at + more).filter((end) => end <= words.length),
      );
    case 'choice':
      return new Set(pattern.options.flatMap((option) => [...endsOf(option, at)]));
    case 'sequence':
      return pattern.parts.reduce(
        (from, part) => new Set([...from].flatMap((each) => [...endsOf(part, each)])),
        new Set([at]),
      );
    case 'reference':
      return new Set((lexicons[pattern.name] ?? []).flatMap((entry) => [...endsOf(parsePattern(entry), at)]));
  }
}

const letter = fc.constantFrom('a', 'b', 'c');

function patternOf(leaf: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.letrec<{ pattern: string; part: string }>((tie) => ({
    pattern: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('part'), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' ')),
    ),
    part: fc.oneof(
      { depthSize: 'small' },
      leaf,
      leaf.map((word) => `${word}?`),
      fc.constantFrom('~1', '~2'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one}|${other})`),
      tie('pattern').map((inner) => `(${inner})?`),
    ),
  })).pattern;
}

/** Entries without gaps: of a gap in a lexicon only the tightest way is taken on to what refers to it. */
const entries = fc.array(
  patternOf(letter).filter((source) => isPattern(source) && !source.includes('~')),
  { minLength: 1, maxLength: 3 },
);

test('finds a list to be met exactly where trying every way does', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  const sources = fc.array(patternOf(fc.oneof(letter, fc.constant('<x>'), fc.constant('<y>'))), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(sources, entries, entries, text, (patterns, x, y, words) => {
      const lexicons: Lists = { x, y: [...y, '<x> a'] };
      for (const source of patterns.filter(isPattern)) {
        const parsed = parsePattern(source);
        const isMet = words.some((_, at) => ends(parsed, words, at, lexicons).size > 0);
        expect(find([source], words.join(' '), lexicons).length > 0).toBe(isMet);
        const lasts = new Set(words.flatMap((_, at) => [...ends(parsed, words, at, lexicons)]));
        // The hit that reaches farthest lies in no other.
        expect(lastFound(source, words, lexicons)).toBe(Math.max(...lasts, 0) - 1);
      }
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

function lastFound(source: string, words: readonly string[], lexicons: Lists): number {
  const builder = TableBuilder.ofLexicons(new Map(Object.entries(lexicons)));
  const list = builder.add([source]);
  const reading = new Reading(new PhraseBook(builder.build()), words.join(' '), new Tokens());
  return reading.hits(list).at(-1)?.last ?? -1;
}
