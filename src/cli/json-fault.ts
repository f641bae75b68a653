import { jsonEnd, placeAt } from '../managed/json-end';
import type { Problem } from '../pack/problem';

/** What keeps a text from being JSON, with the place where it stops making sense; undefined for good JSON. Never throws. */
export function jsonFault(file: string, text: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const end = jsonEnd(text);
    const [first = ''] = text.slice(end).split('\n', 1);
    const last = text.slice(0, end).split('\n').at(-1) ?? '';
    return {
      file,
      path: placeAt(text, end),
      value: `${last}${first}`.trim() || undefined,
      message:
        'this is not JSON from here on: look here and just before for a comma too many or too few, a quote or a bracket that is not closed; names and texts need "double quotes"',
    };
  }
}
