import type { Span } from '../finding';
import { normalise } from '../text/normalise';
import { findDatesOfBirth } from './identifiers/date-of-birth';
import { findEmails } from './identifiers/email';
import { findNhsNumbers } from './identifiers/nhs-number';
import { findPhones } from './identifiers/phone';
import { findPostcodes } from './identifiers/postcode';

/** What is found by form and check digit and not by words. Rule files name them. */
export const IDENTIFIERS = ['nhs-number', 'phone', 'email', 'date-of-birth', 'postcode'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

interface Finder {
  /** Without such a character there is nothing to find: most drafts are spared the search. */
  readonly needs: RegExp;
  readonly find: (text: string) => Span[];
}

const DIGIT = /\p{Nd}|\p{No}/u;

const FINDERS: Readonly<Record<Identifier, Finder>> = {
  'nhs-number': { needs: DIGIT, find: findNhsNumbers },
  phone: { needs: DIGIT, find: findPhones },
  email: { needs: /[@＠]/, find: findEmails },
  'date-of-birth': { needs: DIGIT, find: findDatesOfBirth },
  postcode: { needs: DIGIT, find: findPostcodes },
};

/** Identifiers of one kind in `text`, as spans of UTF-16 offsets in order. */
export function findIdentifiers(kind: Identifier, text: string): Span[] {
  const { needs, find } = FINDERS[kind];
  if (!needs.test(text)) return [];
  const normalised = normalise(text);
  return find(normalised.text)
    .map((span) => normalised.original(span))
    .sort((a, b) => a.start - b.start);
}
