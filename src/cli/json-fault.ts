import { jsonEnd } from '../managed/json-end';
import type { Problem } from '../pack/problem';

/** What keeps a text from being JSON, with the place where it stops making sense; undefined for good JSON. Never throws. */
export function jsonFault(file: string, text: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const before = text.slice(0, jsonEnd(text)).split('\n');
    const line = before.length;
    return {
      file,
      path: `line ${line}, column ${(before.at(-1) ?? '').length + 1}`,
      value: text.split('\n')[line - 1]?.trim() || undefined,
      message:
        'this is not JSON from here on: look here and just before for a comma too many or too few, a quote or a bracket that is not closed; names and texts need "double quotes"',
    };
  }
}
