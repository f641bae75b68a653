/** Something a person did on a replica besides posting, read by tests from `window.__deeds`. */
export interface Deed {
  readonly what: 'accepted' | 'declined' | 'deleted' | 'signed up';
  /** Of whom, or of what. */
  readonly about: string;
  /** `isTrusted` of the event that did it. */
  readonly isTrusted: boolean;
}

declare global {
  interface Window {
    /** What was done since the page was loaded, oldest first. */
    __deeds: readonly Deed[];
  }
}

/** Whether the site only takes presses that come from a person: the address asks for that with `?trusted`. */
const takesOnlyTrusted = new URLSearchParams(location.search).has('trusted');

window.__deeds = [];

/** Does something, unless the site does not take this event. Whether it was done. */
export function did(what: Deed['what'], about: string, { isTrusted }: Pick<Event, 'isTrusted'>): boolean {
  if (takesOnlyTrusted && !isTrusted) return false;
  window.__deeds = [...window.__deeds, { what, about, isTrusted }];
  return true;
}
