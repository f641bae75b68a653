/** Where the person's tally is kept in `storage.local`. */
export const TALLY = 'tally';
