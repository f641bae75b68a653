import { expect, test } from 'vitest';
import { inflect } from '../../../src/detect/inflect';

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
