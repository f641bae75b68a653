import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basesOf, inflect } from '../../../src/detect/inflect';

test.each([
  ['discharge', ['discharges', 'discharged', 'discharging', "discharge's"]],
  ['stop', ['stops', 'stopped', 'stopping']],
  ['visit', ['visits', 'visited', 'visiting']],
  ['carry', ['carries', 'carried', 'carrying']],
  ['die', ['dies', 'died', 'dying']],
  ['agree', ['agrees', 'agreed', 'agreeing']],
  ['woman', ['women', "woman's"]],
  ['biopsy', ['biopsies', 'biopsied']],
  ['lose', ['loses', 'lost', 'losing']],
  ["can't", ['cant']],
  ['box', ['boxes']],
])('%s has the forms %j', (word, expected) => {
  expect(inflect(word)).toEqual(expect.arrayContaining([word, ...expected]));
});

test.each(['my', 'in', 'went', 'bleeding', '3', '😭', "we're"])('%s matches only itself', (word) => {
  expect(inflect(word).filter((form) => form !== `${word}'s`)).toEqual([word]);
});

describe('the bases of a form', () => {
  test.each([
    ['discharged', 'discharge'],
    ['babies', 'baby'],
    ['dying', 'die'],
    ['stopped', 'stop'],
    ['went', 'go'],
    ["nurses'", "nurses'"],
    ["women's", 'woman'],
  ])('%s may be of %s', (form, base) => {
    expect(basesOf(form)).toContain(base);
  });

  test('every form of any word leads back to it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstuwyz'), minLength: 2, maxLength: 9 });
    const ending = fc.constantFrom('', 'e', 'ee', 'ie', 'y', 's', 'ss', 'x', 'ch', 'ed', 'ing', 'oe', "'s");
    fc.assert(
      fc.property(letters, ending, (stem, end) => {
        const word = stem + end;
        for (const form of inflect(word))
          if (form.includes("'") || !word.includes("'")) expect(basesOf(form)).toContain(word);
      }),
      { numRuns: 20_000 },
    );
  });
});
