import { Flag } from '../text/tokens';
import { IDENTIFIERS, type Identifier } from './identifiers';

/** Token classes a phrase may name, as masks over token flags, and how many of a thousand tokens are in each, roughly. */
export const CLASSES = {
  number: { mask: Flag.NUMBER, frequency: 20 },
  capital: { mask: Flag.CAPITAL, frequency: 120 },
  shout: { mask: Flag.SHOUT, frequency: 15 },
  emoji: { mask: Flag.EMOJI, frequency: 20 },
  mention: { mask: Flag.MENTION, frequency: 10 },
  url: { mask: Flag.URL, frequency: 5 },
  word: { mask: Flag.WORD, frequency: 900 },
  question: { mask: Flag.QUESTION, frequency: 15 },
} as const;

/** What a phrase may name in angle brackets without a lexicon: these come before all lexicons. */
export const BUILT_IN: readonly string[] = [...Object.keys(CLASSES), ...IDENTIFIERS];

const IDENTIFIER_FREQUENCY = 1;

/** How many tokens in a thousand, roughly, are of a class or an identifier. Undefined for any other name. */
export function builtInFrequency(name: string): number | undefined {
  if (isIdentifier(name)) return IDENTIFIER_FREQUENCY;
  return isClass(name) ? CLASSES[name].frequency : undefined;
}

export function isClass(name: string): name is keyof typeof CLASSES {
  return Object.hasOwn(CLASSES, name);
}

export function isIdentifier(name: string): name is Identifier {
  return (IDENTIFIERS as readonly string[]).includes(name);
}
