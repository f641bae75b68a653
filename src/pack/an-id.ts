/** What an id is made of, in words. */
export const AN_ID = 'lower-case letters and digits joined by hyphens';
