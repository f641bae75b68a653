/** The longest part before the '@' of an e-mail address (RFC 5321, 4.5.3.1.1). */
export const LONGEST_LOCAL_PART = 64;

/** Labels are bounded so that 'a.a.a.a...' costs no more than other text. */
const WEB_ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?:[\w-]{1,63}\.){1,4}(?:com|org|net|uk|gov|io|me|info|tv|app|ly|eu|wales|cymru|scot|news)(?![\w@])(?:[/?#]\S*)?/iy;
const EMAIL = /[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/y;
const HANDLE = /@\w[\w.-]*/y;

/** Where the web address that begins at `at` ends, or -1. */
export function webAddressEnd(text: string, at: number): number {
  return matchEnd(WEB_ADDRESS, text, at);
}

/** Where the e-mail address that begins at `at` ends, or -1. */
export function emailEnd(text: string, at: number): number {
  return matchEnd(EMAIL, text, at);
}

/** Where the @mention that begins at `at` ends, or -1. */
export function handleEnd(text: string, at: number): number {
  return matchEnd(HANDLE, text, at);
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
