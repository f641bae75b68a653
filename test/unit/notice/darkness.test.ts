import { describe, expect, it } from 'vitest';
import { isDark } from '../../../extension/notice/darkness';

describe('the darkness of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(255, 122, 89)', false],
    ['rgb(21, 32, 43)', true],
    ['rgba(0, 0, 0, 0.9)', true],
    ['rgba(0, 0, 0, 0)', undefined],
    ['oklch(0.2 0 0)', undefined],
    ['', undefined],
  ])('%s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});
