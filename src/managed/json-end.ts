const TOKEN =
  /[ \t\n\r]*(?:([[\]{},:])|("[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What may come next: signs as themselves, a text as `s`, any other value as `v`. */
const VALUE = '[{sv';
const KEY = 's';

/**
 * Where text that is not JSON stops making sense: the offset of the first word, sign or quote that cannot stand there,
 * or the text's length where it ends too early. Engines tell it in words of their own, and some not at all.
 */
export function jsonEnd(text: string): number {
  const open: string[] = [];
  let may = VALUE;
  for (let at = 0; ;) {
    TOKEN.lastIndex = at;
    const [all, sign, quoted] = TOKEN.exec(text) ?? [];
    const kind = sign ?? (quoted ? 's' : 'v');
    if (all === undefined || !may.includes(kind)) return text.length - text.slice(at).replace(/^[ \t\n\r]+/, '').length;
    at += all.length;
    if (kind === '[' || kind === '{') {
      open.push(kind === '[' ? ']' : '}');
      may = kind === '[' ? `${VALUE}]` : `${KEY}}`;
    } else if (kind === ',') may = open.at(-1) === ']' ? VALUE : KEY;
    else if (kind === ':') may = VALUE;
    else if (may.startsWith(KEY) && kind === KEY) may = ':';
    else {
      if (sign) open.pop();
      may = open.length > 0 ? `,${open.at(-1)}` : '';
    }
  }
}

/** The line and the column of an offset, each from 1. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
