import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/pack/nearest';
import { didYouMean } from '../../../src/pack/suggest';

describe('nearest', () => {
  test.each([
    ['a letter left out', 'acton', 'action'],
    ['a letter too many', 'acttion', 'action'],
    ['another letter', 'ection', 'action'],
    ['two letters swapped', 'actoin', 'action'],
    ['capitals', 'Action', 'action'],
    ['an underscore', 'patient_care', 'patient-care'],
    ['a blank', 'Patient care', 'patient-care'],
    ['a short word', 'tpi', 'tip'],
    ['another spelling', 'organization', 'organisation'],
  ])('knows %s', (_, word, meant) => {
    expect(nearest(word, ['concern', 'action', 'tip', 'patient-care', 'organisation'])).toBe(meant);
  });

  test('takes the nearest of several', () => {
    expect(nearest('postt', ['pastel', 'post', 'poster'])).toBe('post');
  });

  test.each([
    ['another word altogether', 'umbrella'],
    ['a word that is there', 'action'],
    ['a short word that is another', 'no'],
    ['nothing', ''],
    ['a word longer than any', 'action'.repeat(100_000)],
  ])('is silent on %s', (_, word) => {
    expect(nearest(word, ['action', 'tip', 'x'])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  test.each([
    ['twitter', ['x', 'facebook'], '; did you mean x?'],
    ['Twitter', ['x', 'facebook'], '; did you mean x?'],
    ['block', ['tip', 'pause', 'escalate', 'avoid'], '; did you mean avoid?'],
    ['facebok', ['x', 'facebook'], '; did you mean facebook?'],
    ['myspace', ['x', 'facebook'], ''],
    [7, ['x'], ''],
  ])('of %s', (word, options, words) => {
    expect(didYouMean(word, options)).toBe(words);
  });

  test('takes another name only where what it stands for is allowed', () => {
    expect(didYouMean('twitter', ['facebook'])).toBe('');
  });
});
