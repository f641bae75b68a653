import type { Identifier } from '../../../src/detect/identifiers';

/**
 * Vectors of validators.jsonl that are read otherwise here than by the validator they come from. A validator is asked
 * about one string that should be such a number; we search in what people write.
 */
export const readDifferently: Partial<Record<Identifier, readonly string[]>> = {
  'nhs-number': [
    // Ten equal digits pass the check and are never issued.
    '1111111111',
    '111 111 1111',
    '111-111-1111',
    '111 1111 111',
  ],
  'ni-number': [
    // The validator wants the bare strict form; in a draft, small letters and spaces around it do not matter.
    'ab123456c',
    ' AB123456C',
    'AB123456C ',
    // Prefixes that are never issued, but the text calls it a National Insurance number: somebody mistyped theirs.
    'nino: nt 99 88 77 a',
    "This isn't a valid national insurance number UV 98 76 54 B",
  ],
  phone: [
    // Freephone and premium lines are nobody's own.
    '08001234567',
    '+448001234567',
    '09012345678',
    '+449012345678',
    // With no plus sign, a country's code is any number.
    '442087654321',
    // Other countries' numbers are found when they begin with a plus sign.
    'My Israeli number is 09-7625400',
    'United States: (415)555-0132',
    'US: 415-555-0132',
    'My Japanese number is 090-1234-5678',
    'my phone number is (425) 882-9090',
    'my phone number is 4258829090',
    'try one of these phones 052 5552606 074-7111234',
  ],
  postcode: [
    // Letters typed for digits: the validator corrects them, in a draft they are words more often.
    'BIIILL',
    'BBIIIDJ',
    'BIOOJP',
    'G1R OAA',
  ],
};
