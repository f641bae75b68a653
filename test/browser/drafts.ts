/** What is written in the scenarios, and what a person should then see. */
export const PATIENT = 'My lady in bay 3 had her hip op';
export const WALK = 'A walk along the canal';

/** The headline begins so in every pack. */
export const ABOUT_A_PATIENT = /patient/i;

/** How long a person looks at what they wrote: longer than the pause after which a card shows. In milliseconds. */
export const LOOK = 700;

/** The smallest picture there is. */
export const PICTURE = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
