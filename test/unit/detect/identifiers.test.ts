import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIdentifiers, IDENTIFIERS, type Identifier } from '../../../src/detect/identifiers';
import { isNhsNumber } from '../../../src/detect/identifiers/nhs-number';

function found(kind: Identifier, text: string): string[] {
  return findIdentifiers(kind, text).map(({ start, end }) => text.slice(start, end));
}

describe.each<[Identifier, [string, string[]][]]>([
  [
    'nhs-number',
    [
      ['NHS 999 000 0018 seen today', ['999 000 0018']],
      ['999-000-0018', ['999-000-0018']],
      ['９９９０００００１８', ['９９９０００００１８']],
      ['her NHS number is 999 000 0019', ['999 000 0019']],
      ['order 9990000019 shipped', []],
      ['07999000001', []],
      ['1.9990000018', []],
      ['1111111111', []],
    ],
  ],
  [
    'phone',
    [
      ['ring 07700 900123 now', ['07700 900123']],
      ['+44 (0)20 7946 0000', ['+44 (0)20 7946 0000']],
      ['01632 960001', ['01632 960001']],
      ['0044 7700900123.', ['0044 7700900123']],
      ['0800 111 999', []],
      ['call 111 or 999', []],
      ['07700 9001234567', []],
    ],
  ],
  [
    'email',
    [
      ['mail jo.b+x@example.org.', ['jo.b+x@example.org']],
      ['@jo and jo@ and @example.org', []],
    ],
  ],
  [
    'date-of-birth',
    [
      ['DOB 12/03/1985', ['12/03/1985']],
      ['d.o.b: 3rd March 1985', ['3rd March 1985']],
      ['born on 12.3.85', ['12.3.85']],
      ['date of birth is 1985-03-12', ['1985-03-12']],
      ['dob 31/02/1985', []],
      ['the clinic is on 12/03/2026', []],
    ],
  ],
  [
    'postcode',
    [
      ['lives at SS99 1AA now', ['SS99 1AA']],
      ['cm991aa', ['cm991aa']],
      ['W1A 1AA', ['W1A 1AA']],
      ['bed A12 3pm', []],
      ['covid 19', []],
    ],
  ],
])('%s', (kind, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(found(kind, text)).toEqual(expected);
  });
});

test('one wrong digit never passes the check of an NHS number (modulus 11 finds all single errors)', () => {
  const nine = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
  fc.assert(
    fc.property(nine, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, place, add) => {
      const valid = [...'0123456789'].map((check) => digits + check).find(isNhsNumber);
      if (!valid) return;
      const wrong = valid.slice(0, place) + ((Number(valid[place]) + add) % 10) + valid.slice(place + 1);
      expect(isNhsNumber(wrong)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('in any text, spans lie in it and are in order', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789 .-/@aA+()９\u200B😭'), maxLength: 200 });
  fc.assert(
    fc.property(fc.constantFrom(...IDENTIFIERS), text, (kind, value) => {
      let before = 0;
      for (const { start, end } of findIdentifiers(kind, value)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(value.length);
        before = start;
      }
    }),
    { numRuns: 5000 },
  );
});
