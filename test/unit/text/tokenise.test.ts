import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/text/characters';
import { hashOf } from '../../../src/text/hash';
import { tokenise, wordAt } from '../../../src/text/tokenise';
import { Flag, Tokens } from '../../../src/text/tokens';

function tokensOf(text: string): Tokens {
  const tokens = new Tokens();
  tokenise(text, tokens);
  return tokens;
}

function words(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.start[index], tokens.end[index]));
}

function sentences(text: string): number {
  const tokens = tokensOf(text);
  return new Set(tokens.sentence.slice(0, tokens.count)).size;
}

describe('a text is cut into', () => {
  test.each([
    ['words, with their inner apostrophes', "She can't, won't and shan’t", ['She', "can't", "won't", 'and', 'shan’t']],
    ['the parts of hyphened and slashed words', 'hip-op and/or x-ray', ['hip', 'op', 'and', 'or', 'x', 'ray']],
    ['letters and digits', 'bay3 at 10am, covid19', ['bay', '3', 'at', '10', 'am', 'covid', '19']],
    [
      'numbers with what belongs to them',
      '3.5 at 14:30 on 12/03/1985, 1,000.',
      ['3.5', 'at', '14:30', 'on', '12/03/1985', '1,000'],
    ],
    [
      'the words of a tag',
      '#SaveOurNHSStaff #nhs_heroes #Ward9',
      ['Save', 'Our', 'NHS', 'Staff', 'nhs', 'heroes', 'Ward', '9'],
    ],
    ['emoji, each for itself', 'gone 😭💙👍🏽 now', ['gone', '😭', '💙', '👍', 'now']],
    [
      'mentions and addresses, whole',
      'ask @NHS_MSE, www.a.org/b?c or jo.b@example.org!',
      ['ask', '@NHS_MSE', 'www.a.org/b?c', 'or', 'jo.b@example.org', '!'],
    ],
    [
      'a sign at the end of a sentence that asks or calls, one for a run of them',
      'Really?! No!!! Well? Yes.\n\nSo',
      ['Really', '?!', 'No', '!!!', 'Well', '?', 'Yes', 'So'],
    ],
    [
      'masked words, whole',
      'f**k, sh*t and s*** but *this* is not',
      ['f**k', 'sh*t', 'and', 's***', 'but', 'this', 'is', 'not'],
    ],
    ['words, zero-width characters and all', 'pa\u200Btient zero\uFEFF', ['pa\u200Btient', 'zero']],
    [
      'addresses of any kind, and what is none in words',
      'www.a.org and a.co.uk/b or http://x.y but jo@b.org not jo@ or @ all',
      ['www.a.org', 'and', 'a.co.uk/b', 'or', 'http://x.y', 'but', 'jo@b.org', 'not', 'jo', 'or', 'all'],
    ],
    ['nothing, where there is nothing', ' \n\t…—', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('one word, however it is written', () => {
  test.each(['patient', 'PATIENT', 'ｐａｔｉｅｎｔ', '𝓹𝓪𝓽𝓲𝓮𝓷𝓽', 'p\u200Batient', 'раtiеnt', 'pátïent', 'ᴘᴀᴛɪᴇɴᴛ'])(
    '%s',
    (written) => {
      const tokens = tokensOf(written);
      expect(tokens.count).toBe(1);
      expect(tokens.hash[0]).toBe(hashOf('patient'));
    },
  );
});

describe('sentences', () => {
  test.each([
    ['She went home. He did not.', 2],
    ['Dr. Patel saw Mrs. J. Jones today.', 1],
    ['It is 3.5 at 10.30 a.m. now', 1],
    ['Well... maybe… not', 1],
    ['One!\nTwo? Three', 3],
  ])('%j has %i', (text, count) => {
    expect(sentences(text)).toBe(count);
  });
});

describe('a full stop', () => {
  test.each([
    ['ends a sentence after the words a and I, which are no initials', 'So do I. In group a. He left', 3],
    [
      'ends none after an initial or a short form, in any case',
      'Ask J. Jones, MR. Hay or Prof. Lee, approx. at two',
      1,
    ],
    [
      'ends one after a word that only ends as a short form does',
      'He rang his tutors. Then the host. Then Bedrest. He',
      4,
    ],
    ['ends one before a closing quote or bracket', '“It is bad.” (It is.) So', 3],
    ['ends one at the end, and begins none by itself', '. . She left.', 1],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toBe(count);
  });
});

test('signs and joining words are read the same however they are written', () => {
  const read = (text: string) => {
    const tokens = tokensOf(text);
    return Array.from({ length: tokens.count }, (_, index) => [wordAt(text, tokens, index), tokens.hash[index]]);
  };
  const as = (...words: string[]) => words.map((word) => [word, hashOf(word)]);
  expect(read('Tea & CAKE!')).toEqual(as('tea', 'and', 'cake', '!'));
  expect(read('no!!! why?! eh？')).toEqual(as('no', '!!', 'why', '?', 'eh', '?'));
  expect(read('ﬁne can’t')).toEqual(as('fine', "can't"));
});

test('a handle and an address are known again in any case', () => {
  const hashes = (text: string) => [...tokensOf(text).hash.slice(0, 2)];
  expect(hashes('@OurCouncil WWW.Our.ORG')).toEqual(hashes('@ourcouncil www.our.org'));
  expect(hashes('@OurCouncil WWW.Our.ORG')).not.toEqual(hashes('@ourcouncils www.ours.org'));
});

test('of a long text every word is kept, in its place and its sentence', () => {
  const text = Array.from({ length: 1_000 }, (_, index) => `Said w${'abcdefghij'[index % 10]}x.`).join(' ');
  const tokens = tokensOf(text);
  expect(tokens.count).toBe(2_000);
  for (let index = 0; index < 2_000; index += 2) {
    expect(text.slice(tokens.start[index], tokens.end[index])).toBe('Said');
    expect([tokens.hash[index], tokens.flags[index], tokens.sentence[index]]).toEqual([
      hashOf('said'),
      Flag.WORD | Flag.CAPITAL,
      index / 2,
    ]);
  }
});

test('flags tell capitals, shouting, numbers, emoji, mentions and addresses', () => {
  const { flags } = tokensOf('Jo SHOUTED so 3 😭 @jo www.a.org');
  expect([...flags.slice(0, 7)]).toEqual([
    Flag.WORD | Flag.CAPITAL,
    Flag.WORD | Flag.SHOUT,
    Flag.WORD,
    Flag.NUMBER,
    Flag.EMOJI,
    Flag.MENTION,
    Flag.URL,
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.string({ unit: fc.constantFrom(..."aB@.#*'’-/: 3\u200B😭\ud800é\n") }),
);

describe('of any text', () => {
  test('tokens lie in it, in order, none empty, none overlapping', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        let before = 0;
        for (let index = 0; index < tokens.count; index++) {
          const [start = -1, end = -1] = [tokens.start[index], tokens.end[index]];
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });

  test('every plain word is found whole, wherever it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before} patient ${after}`;
        const tokens = tokensOf(text);
        const at = Array.from(tokens.start.slice(0, tokens.count)).indexOf(before.length + 1);
        expect(text.slice(tokens.start[at], tokens.end[at])).toBe('patient');
        expect(tokens.hash[at]).toBe(hashOf('patient'));
      }),
      { numRuns: 5000 },
    );
  });

  test('a word token hashes as the word it is read as', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        for (let index = 0; index < tokens.count; index++) {
          if (!((tokens.flags[index] ?? 0) & Flag.WORD)) continue;
          const word = text.slice(tokens.start[index], tokens.end[index]);
          if (word !== '&') expect(tokens.hash[index]).toBe(hashOf(plain(word)));
        }
      }),
      { numRuns: 5000 },
    );
  });
});
