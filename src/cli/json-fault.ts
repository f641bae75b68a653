import type { Problem } from '../pack/problem';

/** What keeps a text from being JSON, with the place where it stops making sense; undefined for good JSON. Never throws. */
export function jsonFault(file: string, text: string): Problem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { line, column } = placeOf(error instanceof Error ? error.message : '', text);
    return {
      file,
      path: `line ${line}, column ${column}`,
      value: text.split('\n')[line - 1]?.trim() || undefined,
      message:
        'this is not JSON from here on: look here and just before for a comma too many or too few, a quote or a bracket that is not closed; names and texts need "double quotes"',
    };
  }
}

/** Engines tell the place in different words; where they tell none, the text ended too early. */
function placeOf(message: string, text: string): { line: number; column: number } {
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
