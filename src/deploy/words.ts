import type { Key } from '../managed/key';

/** What `stands` means, in words for an admin. */
export const STANDING = {
  lock: 'Lock: people cannot change it.',
  default: 'Default: it stands until a person chooses for themselves.',
} as const satisfies Record<Key['stands'], string>;

/** How an admin writes a value of each shape into a policy file. */
export const WRITTEN = {
  switch: 'true or false',
  text: 'text',
  list: 'text: a list in JSON, or entries with line breaks, semicolons or commas between them',
  named: 'text: names with their values, in JSON',
  packs: 'text: JSON, or the same compressed (gzip, then base64)',
} as const satisfies Record<Key['shape'], string>;

/** What a key is for, whether it locks, and at the end what is allowed: one line, the same wherever an admin meets the key. */
export function descriptionOf({ about, stands, allowed }: Key): string {
  return `${about} ${STANDING[stands]} Allowed: ${allowed}.`;
}
