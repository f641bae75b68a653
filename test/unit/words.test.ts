import { afterEach, expect, it, vi } from 'vitest';
import { WORDS } from '../../extension/word-tables';

const getMessage = vi.fn(() => 'what the browser says');
vi.mock('../../extension/native', () => ({ native: { i18n: { getMessage: () => getMessage() } } }));
const { speak, words } = await import('../../extension/words');

afterEach(() => speak(undefined));

it('speaks as the browser does until a person chooses', () => {
  expect(words('close')).toBe('what the browser says');
  speak(WORDS.cy);
  expect(words('close')).toBe('Cau');
  expect(words('postAnywayIn', '4')).toBe('Postio beth bynnag ymhen 4');
});

it('never takes what stands in for a sign as one to be filled in', () => {
  speak(WORDS.en);
  expect(words('more', '$1 $2')).toBe('$1 $2 more');
});

it('has every word in every language, with the same values to fill in', () => {
  const signs = (message = '') => [...message.matchAll(/\$\d/g)].map(String).sort();
  expect(Object.keys(WORDS.cy)).toEqual(Object.keys(WORDS.en));
  for (const key of Object.keys(WORDS.en))
    expect(signs(WORDS.cy[key]?.message), key).toEqual(signs(WORDS.en[key]?.message));
});
