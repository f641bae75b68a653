import { problemsOf } from '../pack/problem';
import { jsonEnd, placeAt } from './json-end';
import type { Key } from './key';
import { KEY_NAMES, KEYS, type KeyName, type ManagedValues } from './keys';
import { shown, type Refusal } from './refusal';

/** Managed policy as it came, judged: what applies, and what was refused and why. */
interface Parsed {
  readonly values: ManagedValues;
  readonly refusals: readonly Refusal[];
  /** Keys whose value cannot be used at all: what served before goes on serving. */
  readonly lost: readonly KeyName[];
}

/** Judges every key but `packs`, each by itself, and lists and named values item by item. Never throws. */
export function parseValues(raw: Readonly<Record<string, unknown>>): Parsed {
  const values: Record<string, unknown> = {};
  const refusals: Refusal[] = unknownKeys(raw);
  const lost: KeyName[] = [];
  for (const name of KEY_NAMES) {
    if (name === 'packs' || raw[name] === undefined) continue;
    const judged = judge(name, raw[name]);
    refusals.push(...judged.refusals);
    if (judged.value === undefined) lost.push(name);
    else values[name] = judged.value;
  }
  return { values: values, refusals, lost };
}

interface Judged {
  readonly value?: unknown;
  readonly refusals: readonly Refusal[];
}

function judge(name: KeyName, raw: unknown): Judged {
  const key: Key = KEYS[name];
  switch (key.shape) {
    case 'list':
      return judgeList(name, raw);
    case 'named':
      return judgeNamed(name, raw);
    default: {
      const value = typeof raw === 'string' ? raw.trim() : raw;
      return judgeItem(name, name, value);
    }
  }
}

function judgeList(name: KeyName, raw: unknown): Judged {
  const read = readList(raw);
  if (typeof read === 'string') return { refusals: [refusal(name, name, raw, read)] };
  const judged = read.map((item, index) => judgeListItem(name, `${name}[${index}]`, item));
  const refusals = judged.flatMap((each) => each.refusals);
  // A list of which nothing can be used says nothing.
  if (read.length > 0 && refusals.length >= read.length) return { refusals };
  return { value: judged.flatMap(({ value }) => (value === undefined ? [] : [value])), refusals };
}

const ADDED_TO: ReadonlySet<KeyName> = new Set<KeyName>(['reasons', 'sitesOff', 'hiddenParts']);
const NOTHING_TO_TAKE = 'takes away what does not stand: write the list without it';

/** In lists of words `+word` adds to what stands without the list. That is known of reasons by the page that shows them. */
function judgeListItem(name: KeyName, path: string, item: unknown): Judged {
  const sign = ADDED_TO.has(name) && typeof item === 'string' ? /^[+-]/.exec(item)?.[0] : undefined;
  if (!sign) return judgeItem(name, path, item);
  if (sign === '-') return { refusals: [refusal(name, path, item, NOTHING_TO_TAKE)] };
  const judged = judgeItem(name, path, (item as string).slice(1).trim());
  return name === 'reasons' && judged.value !== undefined ? { ...judged, value: `+${judged.value as string}` } : judged;
}

function judgeNamed(name: KeyName, raw: unknown): Judged {
  const read = typeof raw === 'string' ? readJson(raw) : raw;
  if (typeof read === 'string') return { refusals: [refusal(name, name, raw, read)] };
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return { refusals: [refusal(name, name, raw, 'needs names with their values, in braces: { }')] };
  }
  const refusals: Refusal[] = [];
  const entries = Object.entries(read).flatMap(([entry, item]) => {
    const judged = judgeEntry(name, entry, item);
    refusals.push(...judged.refusals);
    return judged.value === undefined ? [] : [[entry, judged.value] as const];
  });
  if (refusals.length > 0 && entries.length === 0) return { refusals };
  return { value: Object.fromEntries(entries), refusals };
}

function judgeEntry(name: KeyName, entry: string, item: unknown): Judged {
  const path = `${name}.${entry}`;
  const { names }: Key = KEYS[name];
  const strange = names ? judgeItem(name, path, entry, names).refusals : [];
  return strange.length > 0 ? { refusals: strange } : judgeItem(name, path, item);
}

function judgeItem(name: KeyName, path: string, raw: unknown, schema: Key['item'] = KEYS[name].item): Judged {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { value: result.data, refusals: [] };
  const [problem] = problemsOf(name, raw, result.error.issues);
  const inner = problem?.path ? (problem.path.startsWith('[') ? problem.path : `.${problem.path}`) : '';
  const value = problem ? problem.value : raw;
  return { refusals: [refusal(name, path + inner, value, problem?.message ?? 'cannot be used')] };
}

function refusal(key: KeyName, path: string, value: unknown, reason: string): Refusal {
  return { key, path, value: shown(value), reason, allowed: KEYS[key].allowed };
}

function unknownKeys(raw: Readonly<Record<string, unknown>>): Refusal[] {
  const isKnown = (name: string) => Object.hasOwn(KEYS, name);
  return Object.entries(raw)
    .filter(([name]) => !isKnown(name))
    .map(([name, value]) => ({
      key: name,
      path: name,
      value: shown(value),
      reason: 'there is no such key',
      allowed: KEY_NAMES.join(', '),
    }));
}

/** JSON text, a list as such, or entries separated by line breaks, semicolons or commas. What is wrong comes as text. */
function readList(raw: unknown): readonly unknown[] | string {
  if (Array.isArray(raw)) return raw as unknown[];
  if (typeof raw !== 'string') return 'needs a list';
  const text = raw.trim();
  if (!/^[[{"]/.test(text)) {
    return text
      .split(/[\n;,]/)
      .map((entry) => entry.trim())
      .filter(Boolean);
  }
  const read = readJson(text);
  if (typeof read === 'string') return read;
  return Array.isArray(read) ? (read as unknown[]) : [read];
}

/** Parses JSON text; for text that is none, says where it stops making sense. */
export function readJson(text: string): object | string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : 'needs a list or named values in JSON';
  } catch {
    const end = jsonEnd(text);
    return `is not JSON: ${end === text.length ? 'it ends too early' : placeAt(text, end)}`;
  }
}
