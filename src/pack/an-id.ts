/** What an id is made of, in words. */
export const AN_ID = 'lower-case letters and digits joined by hyphens';

/** What is counted under an id stays within what a count may be called (`src/records/tally.ts`). */
export const LONGEST_ID = 60;
