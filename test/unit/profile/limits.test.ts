import { expect, test } from 'vitest';
import { fitOf } from '../../../src/profile/limits';

const WORDING = 'The postings on this site are my own opinion and do not represent NHS or CCG policy or opinion';

test.each([
  ['x', '', { limit: 160, needs: 94, fits: true, fitsAlone: true }],
  ['x', 'a'.repeat(65), { needs: 95, left: 95, fits: true }],
  ['x', 'a'.repeat(66), { needs: 95, left: 94, fits: false, fitsAlone: true }],
  ['x', '💙'.repeat(65), { left: 95, fits: true }],
  ['instagram', 'a'.repeat(100), { left: 50, fits: false, elsewhere: [] }],
  ['facebook', 'a'.repeat(20), { limit: 101, fits: false, elsewhere: [] }],
  ['linkedin', 'a'.repeat(300), { left: -80, fits: false, elsewhere: ['about'] }],
] as const)('on %s beside %s', (site, there, fit) => expect(fitOf(site, WORDING, there)).toMatchObject(fit));

test('where limits are not known nothing is claimed', () => {
  expect(fitOf('viva-engage', WORDING, '')).toBeUndefined();
});
