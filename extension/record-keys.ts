/** Where the person's own records are kept in `storage.local`. */
export const TALLY = 'tally';
export const FALSE_ALARMS = 'falseAlarms';
export const OVERRIDES = 'overrides';
