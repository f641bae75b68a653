import cy from './_locales/cy/messages.json' with { type: 'json' };
import en from './_locales/en/messages.json' with { type: 'json' };
import type { Language } from './language';
import type { WordTable } from './words';

/** What we say in each language. Browsers give the words of their own language only: a choice needs its table. */
export const WORDS: Readonly<Record<Language, WordTable>> = { en, cy };
