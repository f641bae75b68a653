import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePattern, PatternError } from '../../../src/detect/pattern';

test('reads words, alternatives, options, gaps and references', () => {
  expect(parsePattern('my (=lady|old man)? ~2 <place>')).toEqual({
    kind: 'sequence',
    parts: [
      { kind: 'word', word: 'my', exact: false },
      {
        kind: 'optional',
        part: {
          kind: 'choice',
          options: [
            { kind: 'word', word: 'lady', exact: true },
            {
              kind: 'sequence',
              parts: [
                { kind: 'word', word: 'old', exact: false },
                { kind: 'word', word: 'man', exact: false },
              ],
            },
          ],
        },
      },
      { kind: 'gap', most: 2 },
      { kind: 'reference', name: 'place' },
    ],
  });
});

describe('a bad pattern is refused, with the reason', () => {
  test.each([
    ['my (lady', /never closed/],
    ['my lady)', /without a '\('/],
    ['', /nothing here/],
    ['a | | b', /nothing here/],
    ['lady?', /every word is optional/],
    ['~3 lady', /both sides/],
    ['lady ~9 bay', /~1 to ~8/],
    ['= lady', /right after/],
    ['<Ward>', /cannot stand here/],
    ['((((((((((a))))))))))', /8 deep/],
  ])('%j', (source, reason) => {
    expect(() => parsePattern(source)).toThrow(reason);
  });
});

test('whatever is given, the parser ends with a pattern or a PatternError', () => {
  const source = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab ()|?<>~=3') }));
  fc.assert(
    fc.property(source, (text) => {
      try {
        parsePattern(text);
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError);
      }
    }),
    { numRuns: 10_000 },
  );
});
