const QUESTION_MARKS = /[?？؟⁉⁈]/;

/** What a run of `!` and `?` is read as: a question, a call, or a louder call. */
export function readStops(run: string): '?' | '!' | '!!' {
  if (QUESTION_MARKS.test(run)) return '?';
  return run.length > 1 ? '!!' : '!';
}

/** Line breaks end a sentence and say nothing. */
export function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029';
}
