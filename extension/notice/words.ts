import { browser } from '../browser';
import type messages from '../_locales/en/messages.json';

/** The name of a piece of text in `_locales`. */
export type WordKey = keyof typeof messages;

/** What we say, in the person's language. `values` stand in for `$1`, `$2`. */
export function words(key: WordKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** The direction our own words run in. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
