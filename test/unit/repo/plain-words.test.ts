import { expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { readRules } from '../../../src/cli/rules-folder';

/** The longest sentence, in words: people read these at the end of a shift. */
const LONGEST = 25;
/** Nobody is accused of anything: a post is only looked at twice. */
const BLAME =
  /\b(?:violat\w*|breach\w*|illegal\w*|offen[cs]e\w*|misconduct|guilty|forbidden|prohibit\w*|punish\w*|disciplin\w*|you failed|you must not|unacceptable|inappropriate)\b/i;

const interfaceWords = Object.entries(english).map(([name, { message }]) => ({ name, text: message }));
const packWords = readRules('rules').packs.flatMap(({ id, rules }) =>
  rules.flatMap(({ concern, say, instead, reply }) =>
    [say, ...instead, ...(reply === undefined ? [] : [reply])].map((text) => ({ name: `${id}/${concern}`, text })),
  ),
);
const ALL = [...interfaceWords, ...packWords];

function sentencesOf(text: string): string[] {
  return text.split(/[.!?:;]+\s|\n/).filter((sentence) => /\p{L}/u.test(sentence));
}

test('no sentence of ours is longer than people take in at once', () => {
  const long = ALL.flatMap(({ name, text }) =>
    sentencesOf(text)
      .filter((sentence) => sentence.trim().split(/\s+/).length > LONGEST)
      .map((sentence) => `${name}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('nothing we say blames the person', () => {
  expect(ALL.filter(({ text }) => BLAME.test(text)).map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
});

/** Flesch-Kincaid grade plus five is about a British reading age. Syllables are counted as groups of vowels. */
function readingAge(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/gi) ?? []).length),
    0,
  );
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

test('all of it together reads at the age of about twelve', () => {
  expect(readingAge(ALL.map(({ text }) => text).join('\n'))).toBeLessThan(13);
});
