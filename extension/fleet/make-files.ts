import type { FleetFile } from '../../src/deploy/file';
import { fleetFiles } from '../../src/deploy/fleet';
import type { Browser, System } from '../../src/deploy/products';
import { judgePolicy, NO_RAW_POLICY, type Ground } from '../../src/managed/judge';
import { readJson } from '../../src/managed/parse';
import type { Refusal } from '../../src/managed/refusal';

/** What an administrator filled in. Settings and packs are JSON; either may be left empty. */
export interface Form {
  readonly settings: string;
  readonly packs: string;
  readonly browser: Browser;
  readonly system: System;
  readonly updateUrl: string;
}

/** The files of a fleet; or what is wrong with what was filled in: then there are none. */
export interface Made {
  readonly files: readonly FleetFile[];
  readonly refusals: readonly Refusal[];
}

/** Judges what was filled in as every machine will, and makes the files where nothing is refused. */
export async function makeFiles({ settings, packs, browser, system, updateUrl }: Form, ground: Ground): Promise<Made> {
  const read = settings.trim() === '' ? {} : readJson(settings);
  if (typeof read === 'string') return refused('settings', read);
  const raw = { ...read, ...(packs.trim() !== '' && { packs }) };
  const { refusals } = await judgePolicy(raw, NO_RAW_POLICY, ground);
  if (refusals.length > 0) return { files: [], refusals };
  try {
    return { files: fleetFiles({ settings: raw, browser, system, updateUrl: updateUrl || undefined }), refusals: [] };
  } catch (error) {
    if (error instanceof RangeError) return refused('settings', error.message);
    throw error;
  }
}

function refused(key: string, reason: string): Made {
  const allowed = 'JSON with managed keys and their values, such as {"organisation": "mse-icb"}';
  return { files: [], refusals: [{ key, path: key, value: undefined, reason, allowed }] };
}

/** A file as it is written to a disk: Windows' registry wants UTF-16 with a byte order mark. */
export function bytesOf({ text, encoding }: FleetFile): Uint8Array<ArrayBuffer> {
  if (encoding === undefined) return new TextEncoder().encode(text);
  const marked = `\uFEFF${text}`;
  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let unit = 0; unit < marked.length; unit++) bytes.setUint16(unit * 2, marked.charCodeAt(unit), true);
  return new Uint8Array(bytes.buffer);
}
