import { KEY_NAMES, KEYS, type KeyName } from '../managed/keys';

/** Managed keys as an admin wrote them: text, true or false, lists, named values; packs as objects, a list or text. */
export type Settings = { readonly [K in KeyName]?: unknown };

/** Managed keys as a policy file holds them: every value a boolean or a text. */
export type Written = Readonly<Record<string, boolean | string>>;

/** A text made smaller, for packs: gzip, then base64. Injected, so that nothing here depends on where it runs. */
export type Compress = (text: string) => string;

/**
 * `settings` as policy files hold them, in the order of KEYS: what is a list or nested becomes JSON text, and
 * `sentKeys` names the keys that are there. Throws `RangeError` for a text that not every format can hold.
 */
export function writtenSettings(settings: Settings, compress?: Compress): Written {
  const names = KEY_NAMES.filter((name) => name !== 'sentKeys' && settings[name] !== undefined);
  const all: Settings = { ...settings, sentKeys: names };
  return Object.fromEntries([...names, 'sentKeys' as const].map((name) => [name, written(name, all[name], compress)]));
}

function written(name: KeyName, value: unknown, compress?: Compress): boolean | string {
  const { shape } = KEYS[name];
  if (shape === 'switch' && typeof value === 'boolean') return value;
  if (typeof value === 'string') return checked(name, value);
  const text = jsonText(value);
  return shape === 'packs' && compress ? compress(text) : text;
}

/** JSON on one line, in characters that XML can hold too: `JSON.stringify` escapes the others but these two. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${hex(character.charCodeAt(0))}`);
}

/** Characters that XML or the registry cannot hold, and halves of characters, which no file in UTF-8 can. */
const UNWRITABLE = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/u;

function checked(name: KeyName, text: string): string {
  const strange = UNWRITABLE.exec(text)?.[0];
  if (strange === undefined) return text;
  throw new RangeError(`${name}: has a character that policy files cannot hold (U+${hex(strange.charCodeAt(0))})`);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
