import { native } from './native';
import type messages from './_locales/en/messages.json';

/** The name of a piece of text in `_locales`. */
export type WordKey = keyof typeof messages;

/** All pieces of text in one language, as they stand in `_locales`. */
export type WordTable = Readonly<Record<string, { readonly message: string }>>;

let table: WordTable | undefined;

/** From now on `words` are of this table. Undefined: in the browser's own language, as the browser finds them. */
export function speak(other: WordTable | undefined): void {
  table = other;
}

/** What we say, in the person's language. `values` stand in for `$1`, `$2`. */
export function words(key: WordKey, ...values: string[]): string {
  return filled(table?.[key]?.message ?? unfilled(key), values);
}

/** What the browser has said so far: a page whose extension was updated or removed gets no more words from it. */
const said = new Map<WordKey, string>();
/** Stand in for themselves. */
const SIGNS = ['$1', '$2', '$3', '$4'];

function unfilled(key: WordKey): string {
  try {
    const message = native.i18n.getMessage(key, SIGNS);
    said.set(key, message);
    return message;
  } catch {
    return said.get(key) ?? '';
  }
}

/** The direction our own words run in. The languages a person can choose run from left to right. */
export function direction(): 'ltr' | 'rtl' {
  return !table && native.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** As browsers fill in their messages: `$1` to `$9`, and `$$` for a dollar sign. */
function filled(message: string, values: readonly string[]): string {
  return message.replace(/\$([$1-9])/g, (_, sign: string) => (sign === '$' ? '$' : (values[Number(sign) - 1] ?? '')));
}
