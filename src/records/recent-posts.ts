import * as z from 'zod/mini';

/**
 * What is kept of a post, so that a later one very like it is known: the smallest of the salted hashes of its pairs of
 * words. The share of them that two posts have in common estimates that of the pairs themselves, and is exact for short
 * posts (Broder's bottom sketch). No word can be read out of it.
 */
type Sketch = readonly number[];

/** How many hashes are kept: at this size likeness is out by 0.05 in one of a hundred long posts. */
const SKETCH = 128;
/** 'Thank you for letting us know' is said every day, and is no repetition. */
const FEWEST_PAIRS = 6;
/** From this share of common pairs on, two posts are very like each other. */
const ALIKE = 0.6;
/** The most posts kept, and for how long, in milliseconds. */
export const MOST = 60;
export const LONGEST = 28 * 24 * 60 * 60 * 1_000;

const whole = z.int().check(z.minimum(0));
const recentSchema = z.object({
  salt: whole,
  posts: z.array(z.object({ account: whole, at: z.number(), sketch: z.array(whole).check(z.maxLength(SKETCH)) })),
});

/** What was lately posted from accounts, each by a hash of its name. The salt is this computer's own. */
export type RecentPosts = z.infer<typeof recentSchema>;

/** What was stored, where it is well formed; else nothing, under a fresh salt. */
export function parseRecent(stored: unknown, freshSalt: number): RecentPosts {
  return recentSchema.safeParse(stored).data ?? { salt: freshSalt, posts: [] };
}

/** When something very like this text was posted last from this account, in milliseconds since 1970. */
export function postedBefore(recent: RecentPosts, account: string, text: string, now: number): number | undefined {
  const sketch = sketchOf(text, recent.salt);
  if (!sketch) return undefined;
  const name = hash(account, recent.salt);
  const times = recent.posts
    .filter((post) => post.account === name && isKept(post, now) && likeness(post.sketch, sketch) >= ALIKE)
    .map(({ at }) => at);
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** With one more post. Whatever is too old goes, as does what this one is very like; the newest stand last. */
export function withPost(recent: RecentPosts, account: string, text: string, now: number): RecentPosts {
  const sketch = sketchOf(text, recent.salt);
  if (!sketch) return recent;
  const name = hash(account, recent.salt);
  const others = recent.posts.filter(
    (post) => isKept(post, now) && !(post.account === name && likeness(post.sketch, sketch) >= ALIKE),
  );
  return { ...recent, posts: [...others, { account: name, at: now, sketch: [...sketch] }].slice(-MOST) };
}

/** The sketch of a text; undefined where it is too short to be like another otherwise than by chance. */
export function sketchOf(text: string, salt: number): Sketch | undefined {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(ADDRESSES, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Set(words.slice(1).map((word, index) => hash(`${words[index] ?? ''} ${word}`, salt)));
  if (pairs.size < FEWEST_PAIRS) return undefined;
  return [...pairs].sort((a, b) => a - b).slice(0, SKETCH);
}

/** Sites give the same link another address each time. */
const ADDRESSES = /https?:\/\/\S+/g;

/** The share of pairs of words that two posts have in common, from 0 to 1. */
export function likeness(a: Sketch, b: Sketch): number {
  const all = [...new Set([...a, ...b])].sort((one, other) => one - other).slice(0, SKETCH);
  const [ofA, ofB] = [new Set(a), new Set(b)];
  return all.filter((each) => ofA.has(each) && ofB.has(each)).length / all.length;
}

function isKept({ at }: RecentPosts['posts'][number], now: number): boolean {
  return now - at < LONGEST;
}

/** FNV-1a over UTF-16 units from a salt on, mixed once more as MurmurHash3 ends: every bit of it is as good as another. */
function hash(text: string, salt: number): number {
  let mixed = salt | 0;
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
