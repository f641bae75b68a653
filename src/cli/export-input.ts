import { readFileSync } from 'node:fs';
import type { Settings } from '../deploy/settings';
import { judgePolicy, NO_RAW_POLICY, type Ground } from '../managed/judge';
import { isOlder } from '../managed/version';
import type { Refusal } from '../managed/refusal';
import { withoutExamples, type AuthoredRules } from '../pack/schema';
import { Failure } from './failure';
import { readAuthored, withoutItsExamples } from './read-authored';
import { unpacking } from './unpacking';

/** A pack of the organisation's own, as its author wrote it but for the examples. */
interface OwnPack {
  readonly file: string;
  readonly data: unknown;
}

/**
 * Reads pack files, each after the one it extends: machines read them in the order in which they are sent. Throws
 * `Failure` or `RuleErrors` for an unreadable file.
 */
export function readOwnPacks(files: readonly string[]): OwnPack[] {
  const packs = files.map((file) => ({ file, data: withoutItsExamples(readAuthored(file)) }));
  const ordered = new Set<OwnPack>();
  const waiting = new Set<OwnPack>();
  const place = (pack: OwnPack) => {
    if (waiting.has(pack)) return;
    waiting.add(pack);
    const base = textAt(pack, 'extends');
    for (const other of packs) if (base !== undefined && textAt(other, 'id') === base) place(other);
    ordered.add(pack);
  };
  packs.forEach(place);
  return [...ordered];
}

/** Reads a file of managed keys. Throws `Failure` for one that holds none, `RuleErrors` for one that cannot be read. */
export function readSettings(file: string): Settings {
  const data = readAuthored(file);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Failure(`${file}: needs managed keys with their values, such as 'organisation: mse-icb'`);
  }
  const settings = data as Settings;
  if (settings.packs !== undefined) throw new Failure(`${file}: packs: give packs as files of their own`);
  return settings;
}

/** What is to be sent, and the files it came from. */
interface Sent {
  readonly settings: Settings;
  /** Undefined: there are no settings but what was added to the packs. */
  readonly file: string | undefined;
  readonly packs: readonly OwnPack[];
  /** The packs as they are sent, signed where they are. */
  readonly entries: readonly unknown[];
}

/** One line for everything that machines would refuse, judged as each of them will. */
export async function complaintsOf({ settings, file, packs, entries }: Sent, rules: AuthoredRules): Promise<string[]> {
  const raw = { ...settings, ...(entries.length > 0 && { packs: JSON.stringify(entries) }) };
  const ground = groundOf(rules);
  const { minimumVersion } = settings;
  const isToCome = typeof minimumVersion === 'string' && isOlder(ground.version, minimumVersion);
  // Judged as if that version were here, so that all the rest is told as well.
  const { refusals } = await judgePolicy(
    raw,
    NO_RAW_POLICY,
    isToCome ? { ...ground, version: minimumVersion } : ground,
  );
  const tooNew = `${file ?? 'settings'}: minimumVersion: this is version ${ground.version}, which cannot judge for ${String(minimumVersion)}`;
  return [
    ...(isToCome ? [tooNew] : []),
    ...sameIds(packs),
    ...refusals.map((refusal) => described(refusal, file ?? 'settings', packs)),
  ];
}

function groundOf(rules: AuthoredRules): Ground {
  const { packs, concerns, lexicons } = withoutExamples(rules);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return {
    packs,
    concerns: new Set(concerns.map(({ concern }) => concern)),
    lexicons: new Set(lexicons.map(({ lexicon }) => lexicon)),
    version,
    unpacking,
  };
}

/** Of two packs with one id machines would take the later one, and nobody could tell which that is. */
function sameIds(packs: readonly OwnPack[]): string[] {
  const ids = packs.map((pack) => textAt(pack, 'id'));
  return packs.flatMap(({ file }, index) => {
    const id = ids[index];
    const isTaken = id !== undefined && ids.indexOf(id) < index;
    return isTaken ? [`${file}: id: another file has '${id}' too`] : [];
  });
}

function described({ key, path, value, reason, allowed }: Refusal, file: string, packs: readonly OwnPack[]): string {
  const found = value === undefined ? '' : `, found: ${value}`;
  const [, index, inner = ''] = /^packs\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  const place = index === undefined ? undefined : [packs[Number(index)]?.file, inner].filter(Boolean).join(': ');
  // A problem in a pack says itself what is allowed there.
  if (place !== undefined) return `${place}: ${reason}${found}`;
  // The place begins with the key; `allowed` is the key's, while the reason is of the one item.
  return `${file}: ${path.startsWith(key) ? path : `${key}: ${path}`}: ${reason}${found}; allowed: ${allowed}`;
}

function textAt({ data }: OwnPack, key: string): string | undefined {
  const value: unknown = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
