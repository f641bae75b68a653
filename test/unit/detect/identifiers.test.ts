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
      ['999\u00a0000\u00a00018', ['999\u00a0000\u00a00018']],
      ['9\u200b990000018', ['9\u200b990000018']],
      ['NHS number for my lady in bay 2: no, NHS number for Mrs K is 999 000 0019', ['999 000 0019']],
      ['999 000 0019 is her NHS number', ['999 000 0019']],
      ['order 9990000018 shipped', []],
      ['ISBN 0306406152', []],
      ['9990000018 is my parcel', []],
    ],
  ],
  [
    'hospital-number',
    [
      ['hosp no RX0448127 needs moving', ['RX0448127']],
      ['MRN: 4471902', ['4471902']],
      ['unit number is K441902', ['K441902']],
      ['RM2 1234567 in clinic', ['RM2 1234567']],
      ['RXR4471902', ['RXR4471902']],
      ['unit no 12 on the estate', []],
      ['RM123456789GB', []],
    ],
  ],
  [
    'ni-number',
    [
      ['JG 10 37 56 A on the form', ['JG 10 37 56 A']],
      ['NI QQ 12 34 56 C, please', ['QQ 12 34 56 C']],
      ['ni number jg103756', ['jg103756']],
      ['JG103756', []],
      ['QQ 12 34 56 C', []],
    ],
  ],
  [
    'driving-licence',
    [
      ['licence MORGA657054SM9IJ here', ['MORGA657054SM9IJ']],
      ['MORGA657054', []],
    ],
  ],
  [
    'card-number',
    [
      ['card 4111 1111 1111 1111', ['4111 1111 1111 1111']],
      ['card 3782 822463 10005, thanks', ['3782 822463 10005']],
      ['card 3056-930902-5904', ['3056-930902-5904']],
      ['ring 3782 822463 10006', []],
      ['4111 111111 111111', []],
      ['4111 1111 1111 1112', []],
      ['5555 5555 5555 4444', ['5555 5555 5555 4444']],
      ['5555 5555 5555 4445', []],
      ['6011000990139424', ['6011000990139424']],
    ],
  ],
  [
    'number-plate',
    [
      ['white Corsa BD51 SMR in the bay', ['BD51 SMR']],
      ['reg kx19abc', ['kx19abc']],
      ['his van, H847 KLM', ['H847 KLM']],
      ['use code NH24 SPR', []],
      ['form ab12 cde is on the list', []],
      ['driving on the m25 jct 9, parked by A1 BED', []],
      ['M25 is shut, A12 too', []],
      ['ward C12 BED', []],
    ],
  ],
  [
    'street-address',
    [
      ['lives at 14 Larch Road, by the pub', ['14 Larch Road']],
      ['flat 6, Larkin House', ['flat 6, Larkin House']],
      ['9a mill lane', ['9a mill lane']],
      ["14 Cobbler's Rise", ["14 Cobbler's Rise"]],
      ['a 5 minute drive and 20 people in the road', []],
      ['12 week road map', []],
      ['she is 84', []],
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
      ['(01632) 960 001 ext 4', ['(01632) 960 001']],
      ['07700.900.123', ['07700.900.123']],
      ['+353 1 234 5678', ['+353 1 234 5678']],
      ['07700 900123 12 times', ['07700 900123']],
      ['order 07700 900123-4 or 07700 900123.5', []],
      ['07700   900123', ['07700   900123']],
      ['07700    900123', []],
      ['01632 or 960001', []],
      ['+44 123 456 and +353 1 234', []],
    ],
  ],
  [
    'email',
    [
      ['mail jo.b+x@example.org.', ['jo.b+x@example.org']],
      ['@jo and jo@ and @example.org', []],
      ["o'brien@example.org", ["o'brien@example.org"]],
      ['jo (at) example (dot) org', ['jo (at) example (dot) org']],
      ['meet (at) noon', []],
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
      ['dob 29/02/57', []],
      ['dob 29/02/1900', []],
      ['dob 12/13/1985', []],
      ['born 31st March 1985', ['31st March 1985']],
      ['born 31st June 1985', []],
      ['dob 29/02/2000, dob 29/2/00, dob 29/2/84', ['29/02/2000', '29/2/00', '29/2/84']],
      ['dob 29/02/1985, dob 29/2/85', []],
      ['DOB on his bracelet says 9.2.38', ['9.2.38']],
      ["born the 12th of June '44", ["12th of June '44"]],
      ['4.7.1938 (dob)', ['4.7.1938']],
      ['the clinic is on 12/03/2026', []],
    ],
  ],
  [
    'postcode',
    [
      ['lives at SS99 1AA now', ['SS99 1AA']],
      ['cm991aa', ['cm991aa']],
      ['W1A 1AA', ['W1A 1AA']],
      ['AA1 1AA, but aa1 1aa', ['AA1 1AA']],
      ['m1 1ab and gir0aa', ['m1 1ab', 'gir0aa']],
      ['bed A12 3pm', []],
      ['covid 19', []],
      ['m6 2nd exit', []],
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

/** Text of the characters that identifiers are made of, and of whole identifiers. */
const pieces = [
  ...'0123456789 .-/@aA+()９\u200B😭½',
  '999 000 0018',
  '07700 900123',
  ' dob 3/4/51 ',
  'SS99 1AA',
  ' 14 Larch Road ',
  ' BD51 SMR ',
  'JG103756A',
  'jo@example.org',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

test('in any text, spans lie in it, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.constantFrom(...IDENTIFIERS), text, (kind, value) => {
      let before = 0;
      for (const { start, end } of findIdentifiers(kind, value)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(value.length);
        before = end;
      }
    }),
    { numRuns: 5000 },
  );
});

const known: [Identifier, string][] = [
  ['nhs-number', '999 000 0018'],
  ['hospital-number', 'RXR4471902'],
  ['ni-number', 'JG 10 37 56 A'],
  ['driving-licence', 'MORGA657054SM9IJ'],
  ['card-number', '4111 1111 1111 1111'],
  ['phone', '07700 900123'],
  ['email', 'jo@example.org'],
  ['street-address', '14 Larch Road'],
  ['postcode', 'SS99 1AA'],
  ['number-plate', 'BD51 SMR'],
];

test('hidden characters and full-width digits change nothing, and spans are of the original', () => {
  const disguises = fc.array(fc.constantFrom('plain', 'wide', 'hidden'), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...known), disguises, ([kind, plain], how) => {
      const written = [...plain].map((character, index) => disguise(character, how[index], index)).join('');
      const value = `So 😭 ${written}, ok`;
      const [span, ...others] = findIdentifiers(kind, value);
      expect(others).toEqual([]);
      expect(value.slice(span?.start, span?.end)).toBe(written);
    }),
    { numRuns: 2000 },
  );
});

/** A digit in full width, or a hidden character before any but the first. */
function disguise(character: string, how: string | undefined, index: number): string {
  if (how === 'wide' && /\d/.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0x30 + 0xff10);
  return how === 'hidden' && index > 0 ? `\u200b${character}` : character;
}

test('time grows in step with the text, whatever it is', () => {
  for (const bait of [
    '0 ',
    '07700 90012',
    'a.',
    'a@',
    '1 A ',
    '14 Larch ',
    'NHS 999 000 ',
    'AA12 ',
    'dob ',
    '(at) ',
    '4111',
  ]) {
    const start = performance.now();
    for (const kind of IDENTIFIERS) findIdentifiers(kind, bait.repeat(100_000 / bait.length));
    expect(performance.now() - start, bait).toBeLessThan(3_000);
  }
});
