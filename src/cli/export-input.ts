import type { Settings } from '../deploy/settings';
import { parseValues } from '../managed/parse';
import type { Refusal } from '../managed/refusal';
import { readCustomPack } from '../pack/custom';
import { RuleErrors } from '../pack/problem';
import { withoutExamples, type AuthoredRules } from '../pack/schema';
import { Failure } from './failure';
import { readAuthored, withoutItsExamples } from './read-authored';

/** A pack of the organisation's own, as its author wrote it but for the examples. */
export interface OwnPack {
  readonly id: string;
  readonly data: unknown;
}

interface OwnPacks {
  readonly packs: readonly OwnPack[];
  /** The ids of all packs a machine will have: the bundled ones and these. */
  readonly known: readonly string[];
  /** One line for everything that is wrong. */
  readonly problems: readonly string[];
}

/** Reads pack files and judges them as the extension will. Throws `Failure` or `RuleErrors` for an unreadable file. */
export function readOwnPacks(files: readonly string[], rules: AuthoredRules): OwnPacks {
  const { packs: bundled, concerns, lexicons } = withoutExamples(rules);
  const known = {
    packs: bundled,
    concerns: new Set(concerns.map(({ concern }) => concern)),
    lexicons: new Set(lexicons.map(({ lexicon }) => lexicon)),
  };
  const packs: OwnPack[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const data = readAuthored(file);
    const { pack, problems: found } = readCustomPack(file, data, known);
    if (found.length > 0) problems.push(new RuleErrors(found).message);
    if (pack && packs.some(({ id }) => id === pack.id)) problems.push(`${file}: id: another file has '${pack.id}' too`);
    if (pack) packs.push({ id: pack.id, data: withoutItsExamples(data) });
  }
  const ids = new Set([...bundled, ...packs].map(({ id }) => id));
  return { packs, known: [...ids], problems };
}

/** Settings as the admin wrote them, and one line for every value in them that machines would refuse. */
export interface OwnSettings {
  readonly settings: Settings;
  readonly refusals: readonly string[];
}

/**
 * Reads a file of managed keys and judges it as the extension will; `known` are the packs there are. Throws `Failure`
 * for a file that holds no keys, `RuleErrors` for one that cannot be read.
 */
export function readSettings(file: string, known: readonly string[]): OwnSettings {
  const data = readAuthored(file);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new Failure(`${file}: needs managed keys with their values, such as 'organisation: mse-icb'`);
  }
  const settings = data as Settings;
  if (settings.packs !== undefined) throw new Failure(`${file}: packs: give packs as files of their own`);
  const { values, refusals } = parseValues(data as Record<string, unknown>);
  const told = refusals.map((refusal) => describe(file, refusal));
  const { organisation } = values;
  if (organisation !== undefined && !known.includes(organisation)) {
    told.push(`${file}: organisation: there is no such pack, found "${organisation}"; allowed: ${known.join(', ')}`);
  }
  return { settings, refusals: told };
}

function describe(file: string, { key, path, value, reason, allowed }: Refusal): string {
  const found = value === undefined ? '' : `, found ${JSON.stringify(value)}`;
  // The place begins with the key; `allowed` is the key's, while the reason is of the one item.
  return `${file}: ${path.startsWith(key) ? path : `${key}: ${path}`}: ${reason}${found}; allowed: ${allowed}`;
}
