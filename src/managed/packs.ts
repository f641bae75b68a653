import * as z from 'zod/mini';
import { readCustomPack, type Known } from '../pack/custom';
import type { Problem } from '../pack/problem';
import type { RunningPack } from '../pack/schema';
import { KEYS } from './keys';
import { readJson } from './parse';
import { shown, type Refusal } from './refusal';

/** What reading packs needs of the platform it runs on. */
export interface Unpacking {
  /** Text from gzip in base64. Rejects for what is none, and for more than `LONGEST_PACKS` bytes. */
  inflate(base64: string): Promise<string>;
  /** Whether `signature` is Ed25519's over the UTF-8 of `text` by this public key (RFC 8032). All in base64. */
  verify(text: string, signature: string, publicKey: string): Promise<boolean>;
}

/** How much packs may be, in bytes of JSON: a hundred times the largest of ours. */
export const LONGEST_PACKS = 8_000_000;

/** Whose signatures count, and whether packs without one do. */
interface Trust {
  readonly signedOnly: boolean;
  readonly publicKeys: readonly string[];
}

/** A pack that can serve. */
export interface ReadPack {
  /** As it was sent, signature and all: to be kept, and judged anew whenever it is read. */
  readonly source: unknown;
  readonly pack: RunningPack;
  readonly signed: boolean;
}

interface ReadPacks {
  readonly packs: readonly ReadPack[];
  readonly refusals: readonly Refusal[];
  /** Ids of packs that were sent and cannot serve; where so much is wrong that they have none, 'all'. */
  readonly lost: readonly string[] | 'all';
}

const signedSchema = z.strictObject({ signed: z.string(), signature: z.string() });

/**
 * Reads the value of the key `packs`: JSON text, the same as gzip in base64, or the list itself; in a list each entry
 * may be a pack, such text, or a signed pack. Each is judged by itself and may extend the ones before it. Never throws.
 */
export async function readPacks(raw: unknown, trust: Trust, known: Known, unpacking: Unpacking): Promise<ReadPacks> {
  const read = await unpacked(raw, unpacking);
  if (typeof read === 'string') return { packs: [], refusals: [refusal('packs', raw, read)], lost: 'all' };
  const packs: ReadPack[] = [];
  const refusals: Refusal[] = [];
  const lost: string[] = [];
  let isUnnamed = false;
  for (const [index, entry] of (Array.isArray(read) ? (read as unknown[]) : [read]).entries()) {
    const place = `packs[${index}]`;
    const opened = await open(entry, trust, unpacking);
    if (typeof opened === 'string') {
      refusals.push(refusal(place, entry, opened));
      isUnnamed = true;
      continue;
    }
    const all = [
      ...known.packs.filter(({ id }) => packs.every(({ pack }) => pack.id !== id)),
      ...packs.map((p) => p.pack),
    ];
    const { pack, problems } = readCustomPack(place, opened.data, { ...known, packs: all });
    refusals.push(...problems.map(refusalOf));
    if (pack) packs.push({ source: entry, pack, signed: opened.signed });
    else if (idOf(opened.data) === undefined) isUnnamed = true;
    else lost.push(idOf(opened.data) as string);
  }
  return { packs, refusals, lost: isUnnamed ? 'all' : lost };
}

interface Opened {
  readonly data: unknown;
  readonly signed: boolean;
}

/** The pack in an entry, or in words why it cannot be taken. */
async function open(entry: unknown, { signedOnly, publicKeys }: Trust, unpacking: Unpacking): Promise<Opened | string> {
  const read = await unpacked(entry, unpacking);
  if (typeof read === 'string') return read;
  const envelope = signedSchema.safeParse(read);
  if (!envelope.success) {
    return signedOnly ? 'is not signed, and this policy takes signed packs only' : { data: read, signed: false };
  }
  const { signed, signature } = envelope.data;
  for (const key of publicKeys) {
    if (!(await unpacking.verify(signed, signature, key).catch(() => false))) continue;
    const data = readJson(signed);
    return typeof data === 'string' ? data : { data, signed: true };
  }
  return 'has a signature that none of publicKeys made: it was changed after it was signed, or the key is missing';
}

/** What stands in text that may be compressed; or in words what is wrong. What is no text stays as it is. */
async function unpacked(raw: unknown, { inflate }: Unpacking): Promise<object | string> {
  if (typeof raw === 'object' && raw !== null) return raw;
  if (typeof raw !== 'string') return 'needs JSON text';
  const text = raw.trim();
  if (!/^[A-Za-z0-9+/=\s]+$/.test(text)) return text.length > LONGEST_PACKS ? TOO_LONG : readJson(text);
  try {
    return readJson(await inflate(text));
  } catch {
    return `is neither JSON text nor JSON compressed by gzip in base64, or is more than ${LONGEST_PACKS / 1e6} MB`;
  }
}

const TOO_LONG = `is more than ${LONGEST_PACKS / 1e6} MB`;

function idOf(data: unknown): string | undefined {
  const { id } = data as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

function refusalOf({ file, path, value, message }: Problem): Refusal {
  const inner = path === '' ? '' : path.startsWith('[') ? path : `.${path}`;
  // A problem in a pack says itself what is allowed there.
  return { ...refusal(file + inner, value, message), allowed: message };
}

function refusal(path: string, value: unknown, reason: string): Refusal {
  return { key: 'packs', path, value: shown(value), reason, allowed: KEYS.packs.allowed };
}
