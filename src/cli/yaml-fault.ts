import type { YAMLError } from 'yaml';

const QUOTE_IT = 'put a text with a colon, a # or a sign at its beginning in "quotes"';

/** What is wrong with the writing of a YAML file, in plain words and with what to do. */
export function yamlFault({ code, message, pos }: YAMLError, text: string): string {
  const there = text.slice(pos[0]);
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent: use spaces, two for each step';
    case 'DUPLICATE_KEY':
      return `"${/^[^:\n]*/.exec(there)?.[0].trim() ?? ''}" stands twice in the same place: keep one of them`;
    case 'BAD_INDENT':
      if (message.includes('Flow')) return 'a bracket [ or { is opened further up and not closed before this line';
      return 'this line begins in another column than those it belongs with: what belongs together begins below each other';
    case 'BAD_SCALAR_START':
      return `a text may not begin with ${there[0] ?? 'this sign'}: ${QUOTE_IT}`;
    case 'BAD_DQ_ESCAPE':
      return `a backslash (\\) inside "double quotes" has a meaning of its own: write it twice, or use 'single quotes'`;
    case 'MULTIPLE_DOCS':
      return 'a file holds one pack: --- may stand in its first line only';
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.includes('sequence')) return 'this entry is not indented as far as the others of its list';
      return `a second colon in one line: ${QUOTE_IT}`;
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return `a text may not begin with !: ${QUOTE_IT}`;
    case 'BAD_ALIAS':
      return `a text may not begin with * or &: ${QUOTE_IT}`;
    case 'MISSING_CHAR':
      return missing(message);
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this line needs a colon after its name, or to be indented further if it goes on from the line above';
    default:
      return `this cannot stand here: look for a bracket or quote that is not closed, for a missing comma, and at how far the line is indented; ${QUOTE_IT}`;
  }
}

function missing(message: string): string {
  if (message.includes('quote')) return UNCLOSED_QUOTE;
  if (message.includes('map values')) return 'this line needs a colon after its name, as in "action: tip"';
  if (message.includes('white space')) return 'a space is missing: one goes before a #';
  if (message.includes('space after :')) return 'a space is missing after the colon';
  if (message.includes('items')) return 'a comma is missing between two entries, or a bracket is not closed';
  if (message.includes('Sequence item'))
    return 'this line is not indented as far as the entry it belongs to, or is an entry that lacks its hyphen and space';
  return 'a bracket or a comma is missing';
}

/** What to say of a quote that is not closed in its line, or not at all. */
export const UNCLOSED_QUOTE =
  'a quote is opened here and not closed in the same line: close it, or use the other kind of quote around a text that holds one';
