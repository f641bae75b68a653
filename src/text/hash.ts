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

/** The hash that `tokenise` gives a word which is already in its plain form. */
export function hashOf(plainWord: string): number {
  return mixAll(SEED, plainWord);
}
