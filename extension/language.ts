/** The languages a person can choose. The browser's own language is followed until they do. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];
