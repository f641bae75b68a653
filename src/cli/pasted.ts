/** Where a text holds what no plain text does: the offset of the first such sign, or undefined. */
export function notPlainText(text: string): number | undefined {
  const at = text.search(/[\uFFFD\0]/);
  return at < 0 ? undefined : at;
}

/** What to say of a file that is no plain text, or not in the coding that browsers read. */
export const SAVE_AS_PLAIN_TEXT = 'this is not plain text: save the file as plain text in UTF-8, not as a document';

/** What is wrong with the beginning of a line that was pasted out of a document; undefined for one that was typed. */
export function pastedBeginning(line: string): string | undefined {
  if (/^[ \t]*[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/.test(line)) {
    return 'this line begins with blanks that came out of a document and only look like blanks: type them anew';
  }
  const bullet = /^\s*([•·●▪◦–—*])\s/.exec(line)?.[1];
  return bullet && `an entry of a list begins with a hyphen and a space, not with ${bullet}`;
}
