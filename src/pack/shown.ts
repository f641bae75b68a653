const LONGEST = 80;

/** A value as a rule author would say it: `"stop"`, `7`, `nothing`, `a list of 3`, `section and words`. Short. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return shorten(JSON.stringify(value));
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length === 0 ? 'nothing' : shorten(`${listed(keys)} beneath it`);
  }
  // What JSON and YAML cannot hold stays unsaid.
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something else';
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
}
