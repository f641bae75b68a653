import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  likeness,
  LONGEST,
  MOST,
  parseRecent,
  postedBefore,
  sketchOf,
  withPost,
  type RecentPosts,
} from '../../../src/records/recent-posts';

const NOW = Date.parse('2026-11-27T09:00Z');
const BINS = 'Bins in Ancoats are collected a day later than usual all through this week';
const empty = (salt = 7): RecentPosts => parseRecent(undefined, salt);
const ofOurs = (texts: readonly string[], at = NOW, salt = 7) =>
  texts.reduce((recent, text) => withPost(recent, 'x us', text, at), empty(salt));
const salts = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** Words that are all different, so that each pair of them stands once. */
const words = (from: number, count: number) => Array.from({ length: count }, (_, index) => `w${from + index}`);

/** Two texts of `size` pairs of words, of which `common` are in both: one goes on otherwise than the other. */
function pairOfTexts(size: number, common: number): [string, string] {
  const [one, other] = [words(0, size + 1), [...words(0, common + 1), ...words(10_000, size - common)]];
  return [one.join(' '), other.join(' ')];
}

/** How many pairs of `size` two texts have in common whose share of all their pairs is `overlap`. */
function commonFor(size: number, overlap: number): number {
  return (2 * size * overlap) / (1 + overlap);
}

describe('what is very like an earlier post', () => {
  const sizes = fc.integer({ min: 12, max: 1_000 });

  it('is found from an overlap of 0.8 on, in short posts and long ones, under any salt', () => {
    fc.assert(
      fc.property(salts, sizes, fc.double({ min: 0.8, max: 1, noNaN: true }), (salt, size, overlap) => {
        const [one, other] = pairOfTexts(size, Math.ceil(commonFor(size, overlap)));
        expect(postedBefore(ofOurs([one], NOW, salt), 'x us', other, NOW)).toBe(NOW);
      }),
      { numRuns: 500 },
    );
  });

  it('is not found up to an overlap of 0.4', () => {
    fc.assert(
      fc.property(salts, sizes, fc.double({ min: 0, max: 0.4, noNaN: true }), (salt, size, overlap) => {
        const [one, other] = pairOfTexts(size, Math.floor(commonFor(size, overlap)));
        expect(postedBefore(ofOurs([one], NOW, salt), 'x us', other, NOW)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['the same', BINS],
    ['in other case, with other signs and another link', `${BINS.toUpperCase()}!! https://t.example/abc`],
    ['with a few words more', `${BINS}, sorry about that`],
  ])('may be %s', (_, text) => {
    expect(postedBefore(ofOurs([`${BINS} https://t.example/xyz`]), 'x us', text, NOW)).toBe(NOW);
  });

  it.each([
    ['of another account', 'x them', BINS],
    ['on another matter', 'x us', 'The library in Beswick opens again on Tuesday with a new room for children'],
    ['too short to be like another otherwise than by chance', 'x us', 'Thank you for telling us'],
  ])('is not what is %s', (_, account, text) => {
    const recent = withPost(ofOurs([BINS]), 'x us', 'Thank you for telling us', NOW);
    expect(postedBefore(recent, account, text, NOW)).toBeUndefined();
  });

  it('begins at six different pairs of words; one text said over and over has few', () => {
    const recent = ofOurs([words(0, 7).join(' '), words(100, 6).join(' ')]);
    expect(recent.posts).toHaveLength(1);
    expect(postedBefore(recent, 'x us', words(0, 7).join(' '), NOW)).toBe(NOW);
    expect(sketchOf('no more cuts '.repeat(20), 7)).toBeUndefined();
    expect(sketchOf('!!! … ???', 7)).toBeUndefined();
  });

  it('is so from a share of 0.6 of the pairs of both on', () => {
    const [one, alike] = pairOfTexts(16, 12);
    expect(postedBefore(ofOurs([one]), 'x us', alike, NOW)).toBe(NOW);
    expect(ofOurs([one, alike]).posts).toHaveLength(1);
    const [, other] = pairOfTexts(16, 11);
    expect(postedBefore(ofOurs([one]), 'x us', other, NOW)).toBeUndefined();
    expect(ofOurs([one, other]).posts).toHaveLength(2);
  });

  it('is told by the later of two posts that it is like, though they are not like each other', () => {
    const [first, second] = [words(0, 21).join(' '), [...words(0, 11), ...words(1_000, 10)].join(' ')];
    const both = withPost(ofOurs([first], NOW - 5_000), 'x us', second, NOW);
    expect(both.posts).toHaveLength(2);
    expect(postedBefore(both, 'x us', `${first} ${second}`, NOW)).toBe(NOW);
  });

  it('on one account takes nothing away from what another account posted', () => {
    const both = withPost(ofOurs([BINS], NOW - 5_000), 'x them', BINS, NOW);
    expect(postedBefore(both, 'x us', BINS, NOW)).toBe(NOW - 5_000);
    expect(postedBefore(both, 'x them', BINS, NOW)).toBe(NOW);
  });

  it('is told by its last time, and forgotten after four weeks', () => {
    const twice = withPost(ofOurs([BINS], NOW - 5_000), 'x us', `${BINS} again`, NOW);
    expect(twice.posts).toHaveLength(1);
    expect(postedBefore(twice, 'x us', BINS, NOW)).toBe(NOW);
    expect(postedBefore(twice, 'x us', BINS, NOW + LONGEST - 1)).toBe(NOW);
    expect(postedBefore(twice, 'x us', BINS, NOW + LONGEST)).toBeUndefined();
  });
});

describe('what is kept', () => {
  const texts = fc.array(fc.array(fc.lorem({ maxCount: 1 }), { minLength: 8, maxLength: 400 }), { maxLength: 90 });

  it('is bounded in number, in size and in age, whatever is posted', () => {
    fc.assert(
      fc.property(texts, salts, (posts, salt) => {
        const recent = posts.reduce(
          (before, each, index) => withPost(before, 'x us', each.join(' '), NOW + (index * LONGEST) / 60),
          empty(salt),
        );
        expect(recent.posts.length).toBeLessThanOrEqual(MOST);
        const newest = recent.posts.at(-1)?.at ?? NOW;
        for (const { at, sketch } of recent.posts) {
          expect(newest - at).toBeLessThan(LONGEST);
          expect(sketch.length).toBeLessThanOrEqual(128);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is 128 numbers of a long post, never more', () => {
    const long = words(0, 1_000).join(' ');
    expect(ofOurs([long]).posts[0]?.sketch).toHaveLength(128);
    expect(parseRecent(JSON.parse(JSON.stringify(ofOurs([long]))), 1).posts).toHaveLength(1);
  });

  it('drops the oldest of more than there is room for', () => {
    const many = Array.from({ length: MOST + 5 }, (_, index) => words(index * 100, 20).join(' '));
    const recent = ofOurs(many);
    expect(recent.posts).toHaveLength(MOST);
    expect(postedBefore(recent, 'x us', many[0] ?? '', NOW)).toBeUndefined();
    expect(postedBefore(recent, 'x us', many.at(-1) ?? '', NOW)).toBe(NOW);
  });

  it('is numbers alone, others on another computer, and comes back from storage as it was', () => {
    const kept = JSON.stringify(ofOurs([BINS]));
    expect(kept.replaceAll(/"(?:salt|posts|account|at|sketch)"/g, '')).toMatch(/^[\d[\]{}:,]*$/);
    expect(JSON.stringify(ofOurs([BINS], NOW, 8).posts)).not.toBe(JSON.stringify(ofOurs([BINS]).posts));
    expect(parseRecent(JSON.parse(kept), 1)).toEqual(ofOurs([BINS]));
    expect(parseRecent({ salt: 3, posts: [{ text: BINS }] }, 1)).toEqual({ salt: 1, posts: [] });
  });
});

it('likeness of long posts counts among the smallest hashes of both, as many as are kept of one', () => {
  const from = (first: number) => Array.from({ length: 128 }, (_, index) => first + index);
  expect(likeness(from(0), from(64))).toBe(0.5);
  const [small, large] = [from(0), from(127)].map((each) => [...each.slice(0, 127), 1_000]) as [number[], number[]];
  expect(likeness(small, large)).toBe(0);
  expect(likeness(large, small)).toBe(0);
});

it('likeness is from 0 to 1, the same either way, and whole for the same text', () => {
  const text = fc.array(fc.lorem({ maxCount: 1 }), { minLength: 30, maxLength: 60 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [sketchOf(one, 1), sketchOf(other, 1)];
      fc.pre(a !== undefined && b !== undefined);
      expect(likeness(a, b)).toBe(likeness(b, a));
      expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
      expect(likeness(a, b)).toBeLessThanOrEqual(1);
      expect(likeness(a, a)).toBe(1);
    }),
  );
});
