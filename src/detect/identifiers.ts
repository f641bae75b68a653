import type { Span } from '../finding';
import { findDisguised, MAY_BE_DISGUISED } from '../text/disguise';
import { normalise } from '../text/normalise';
import { findCardNumbers } from './identifiers/card-number';
import { findDatesOfBirth } from './identifiers/date-of-birth';
import { findDrivingLicences } from './identifiers/driving-licence';
import { findEmails } from './identifiers/email';
import { findHospitalNumbers } from './identifiers/hospital-number';
import { findNhsNumbers } from './identifiers/nhs-number';
import { findNiNumbers } from './identifiers/ni-number';
import { findNumberPlates } from './identifiers/number-plate';
import { findPhones } from './identifiers/phone';
import { findPostcodes } from './identifiers/postcode';
import { findStreetAddresses } from './identifiers/street-address';

/** What is found by form and check digit and not by words. Rule files name them. */
export const IDENTIFIERS = [
  'nhs-number',
  'hospital-number',
  'ni-number',
  'driving-licence',
  'card-number',
  'phone',
  'email',
  'date-of-birth',
  'street-address',
  'postcode',
  'number-plate',
  'disguised-swearing',
] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

interface Finder {
  /** Without a match there is nothing to find: most drafts are spared the search. Cheap, and of the text made plain. */
  readonly needs: RegExp;
  readonly find: (text: string) => Span[];
}

const FINDERS: Readonly<Record<Identifier, Finder>> = {
  'nhs-number': { needs: /\d{3}[ -]?\d{3}/, find: findNhsNumbers },
  'hospital-number': { needs: /\d\d/, find: findHospitalNumbers },
  'ni-number': { needs: /\d\d[ -]?\d\d[ -]?\d\d/, find: findNiNumbers },
  'driving-licence': { needs: /\d{5}/, find: findDrivingLicences },
  'card-number': { needs: /\d{4}[ -]?\d{4}/, find: findCardNumbers },
  phone: { needs: /\d[\d ()./-]{7}/, find: findPhones },
  email: { needs: /@|\bat ?[\])}>]/i, find: findEmails },
  'date-of-birth': { needs: /\d\d/, find: findDatesOfBirth },
  'street-address': { needs: /\d[a-d]?,? /i, find: findStreetAddresses },
  postcode: { needs: /\d ?\d?[a-z]{2}/i, find: findPostcodes },
  'number-plate': { needs: /[a-z] ?\d|\d ?[a-z]/i, find: findNumberPlates },
  'disguised-swearing': { needs: MAY_BE_DISGUISED, find: (text) => findDisguised(text) },
};

/** Every identifier of a person has a digit, an at sign, or the word in brackets. */
const ANY = /[@＠]|\p{Nd}|\p{No}|\bat ?[\])}>]/iu;

/** Spaces and dashes that are typed or pasted for the plain ones; each is one unit, so offsets stay. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\t]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Finds the identifiers of `text`, kind by kind; undefined where there can be none. What the kinds share is done once. */
export function identifiersIn(text: string): ((kind: Identifier) => Span[]) | undefined {
  if (!ANY.test(text) && !MAY_BE_DISGUISED.test(text)) return undefined;
  const normalised = normalise(text);
  const plain = normalised.text.replace(SPACES, ' ').replace(DASHES, '-');
  return (kind) => {
    const { needs, find } = FINDERS[kind];
    return needs.test(plain) ? inOrder(find(plain).map((span) => normalised.original(span))) : [];
  };
}

/** Identifiers of one kind in `text`, as spans of UTF-16 offsets in order and without overlap. */
export function findIdentifiers(kind: Identifier, text: string): Span[] {
  return identifiersIn(text)?.(kind) ?? [];
}

/** Where two readings of one kind overlap, the one that begins first stands, or the longer. */
function inOrder(spans: Span[]): Span[] {
  let until = 0;
  return spans
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < until) return false;
      until = end;
      return true;
    });
}
