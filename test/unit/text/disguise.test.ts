import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDisguised, MAY_BE_DISGUISED, SWEAR_WORDS } from '../../../src/text/disguise';

const found = (text: string) => findDisguised(text).map(({ start, end }) => text.slice(start, end));

describe('finds what is disguised', () => {
  test.each([
    ['sh1t', 'what a load of sh1t that was'],
    ['b4stard', 'You b4stard.'],
    ['@rse', 'a pain in the @rse'],
    ['$hit', 'oh $hit, not again'],
    ['sh!t', '"sh!t!" he said'],
    ['FUUUUCK', 'FUUUUCK this rota'],
    ['shiiit', 'shiiit, late again'],
    ['f u c k', 'oh f u c k it is Monday'],
    ['f.u.c.k', 'What the f.u.c.k.'],
    ['S H I T', 'this is S H I T'],
    ['f**k', 'for f**k sake'],
    ['F***', 'F*** me'],
    ['s***', 'this s*** again'],
    ['c*nt', 'that c*nt'],
    ['w*nkers', 'bunch of w*nkers!!'],
    ['f##king', 'f##king hell'],
    ['SH1T', 'SH1T!'],
    ['ar53', 'what an ar53'],
    ['sh-t', 'no sh-t'],
    ['fvck', 'fvck off'],
    ['b******s', 'idle b******s'],
    ['sh1t', '*sh1t*'],
  ])('%s', (word, text) => {
    expect(found(text)).toEqual([word]);
    expect(MAY_BE_DISGUISED.test(text)).toBe(true);
  });

  test('a word spelt out goes on', () => {
    expect(found('f u c k o f f')).toEqual(['f u c k o f f']);
  });
});

test.each([
  'Scunthorpe, Penistone and Clitheroe; S C U N T H O R P E on the sign',
  'We assess the class on Thursday in Essex and Sussex',
  'a b c d e f g, i.e. the N.H.S. and the U.S.A.',
  'A55 to Chester, B4 and W4, SS1 1SH, £4.50, $5, 50% off, 2*3*4',
  'form AR53, bay SH17, bus TW47, room AR5',
  'ok ok sooo whoooo yesss nooo pleeease brrr haha hmmm zzz',
  'well-to-do, co-op, s-bend, T-cell, f-word, x-ray, a-level',
  'five *star* hotel, see note* and **bold**, # of calls, #shift #NHS',
  'Mrs B**** rang and Mr S**** too',
  'plain shit and fuck and arse are for the word lists',
  'Twatt is in Orkney, Mr Crapp lives in Shitterton',
  'mail me at a.shitake@example.org or 07700 900123',
  'shoot, coop, pass, aaah, ass, arsenal, shiatsu, cockatoo, cocktail',
])('passes: %s', (text) => {
  expect(findDisguised(text)).toEqual([]);
});

const word = fc.constantFrom(...SWEAR_WORDS);
/** Text with no swear word in disguise: words of four letters that share none with it at the start. */
const innocent = fc.stringMatching(/^(?:[eghijklmo][a-z]{0,7} ){0,6}$/);

test('a stretched word is found where it stands', () => {
  fc.assert(
    fc.property(
      innocent,
      word,
      fc.nat(),
      fc.integer({ min: 3, max: 9 }),
      innocent,
      (before, swear, at, times, after) => {
        const index = at % swear.length;
        const stretched = swear.slice(0, index) + (swear[index] as string).repeat(times) + swear.slice(index + 1);
        const text = `${before}${stretched} ${after}`;
        expect(findDisguised(text)).toContainEqual({ start: before.length, end: before.length + stretched.length });
      },
    ),
  );
});

test('a masked word is found where it stands, also after emoji', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...'*#•'), (swear, at, mask) => {
      const index = 1 + (at % (swear.length - 1));
      const masked = swear.slice(0, index) + mask + swear.slice(index + 1);
      expect(found(`😀 ${masked} off`)).toEqual([masked]);
    }),
  );
});

test('a word spelt out is found with any sign between', () => {
  fc.assert(
    fc.property(word, fc.constantFrom(' ', '.', '-', '_', '*'), (swear, sign) => {
      const spelt = [...swear].join(sign);
      expect(found(`the ${spelt}, ok`)).toEqual([spelt]);
    }),
  );
});

test('ordinary words, numbers and prices are never found', () => {
  const ordinary = fc.oneof(
    fc.stringMatching(/^[£$]?\d{1,4}(?:\.\d\d)?[a-z]?$/),
    fc.stringMatching(/^[A-Z]{1,3}\d{1,4}$/),
    fc.stringMatching(/^(?:EC|SW|WC|SE|NW|[ENW])\d[A-Z]$/),
    fc.constantFrom(
      ...'the quick brown fox jumps over lazy dogs while nurses shop at Morrisons and Arsenal win away'.split(' '),
    ),
    fc.constantFrom('assess', 'class', 'Essex', 'Scunthorpe', 'sooo', 'whoooo', 'ok', 'a', 'b', 'c', 'shift', 'basis'),
  );
  fc.assert(
    fc.property(fc.array(ordinary, { maxLength: 30 }), (words) => {
      expect(findDisguised(words.join(' '))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('for any text, spans lie in it, in order, apart, and were let through by the quick look', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'fuckshit*.@1 -\n😀É') }), (text) => {
      let last = 0;
      for (const { start, end } of findDisguised(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        expect(MAY_BE_DISGUISED.test(text)).toBe(true);
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ...['f*', 'f u ', '*', 'fuuu', 'f.', '@$', 'sh1'].map((piece) => ['', piece, ''] as const),
  ['a', '!', 'a'],
  ['*a', '~', 'a'],
  ['_a', '_*', 'a'],
] as const)('time is linear in a text made of %j, %j, %j', (before, piece, after) => {
  const time = (times: number) => {
    const text = before + piece.repeat(times) + after;
    const start = performance.now();
    findDisguised(text);
    return performance.now() - start;
  };
  time(20_000);
  expect(time(40_000)).toBeLessThan(500);
});
