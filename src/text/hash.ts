/** FNV-1a over UTF-16 units (Fowler, Noll and Vo): cheap enough to be made while a word is cut. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** One unit more. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

export function mixAll(hash: number, units: string): number {
  let mixed = hash;
  for (let i = 0; i < units.length; i++) mixed = mix(mixed, units.charCodeAt(i));
  return mixed;
}

/** Thirty bits: more would not be small integers to V8, and every look-up of one would make an object. */
const KEPT = 0x3fffffff;

/** What is kept of a hash when its word is whole. */
export function finish(hash: number): number {
  return (hash ^ (hash >>> 30)) & KEPT;
}

/** The hash that `tokenise` gives a word which is already in its plain form. */
export function hashOf(plainWord: string): number {
  return finish(mixAll(SEED, plainWord));
}
