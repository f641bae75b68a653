import type { Known } from '../pack/custom';
import { ALL, type ManagedPolicy } from './effective';
import type { RunningPack } from '../pack/schema';
import { KEYS, type ManagedValues } from './keys';
import { phraseProblems } from '../pack/phrase';
import { readPacks, type ReadPack, type Unpacking } from './packs';
import { parseValues } from './parse';
import { shown, type Refusal } from './refusal';
import { isOlder } from './version';

/** Managed policy as the browser hands it over: keys and values nobody has looked at. */
export type RawPolicy = Readonly<Record<string, unknown>>;

/** What managed policy came to. */
export interface JudgedPolicy {
  /**
   * What serves, as it was sent: the new policy, and of the one before it what the new one spoilt. To be kept, and
   * judged anew whenever it is read: another version of the extension may know better.
   */
  readonly serving: RawPolicy;
  readonly managed: ManagedPolicy;
  readonly refusals: readonly Refusal[];
  /** Where what was sent cannot serve and what served before goes on: keys, and packs as `packs.our-trust`. */
  readonly keptOn: readonly string[];
  /** Keys that `pack export` wrote and that did not arrive: a browser drops what has the wrong type, in silence. */
  readonly missing: readonly string[];
  readonly packs: readonly PackSent[];
}

/** A pack of the organisation's own that is there to serve. */
export interface PackSent {
  readonly id: string;
  readonly version: string;
  readonly signed: boolean;
  /** The version that served before, where that was newer. */
  readonly newer?: string | undefined;
}

/** What policy is judged against. */
export interface Ground extends Known {
  /** The version of the extension that judges. */
  readonly version: string;
  readonly unpacking: Unpacking;
}

export const NO_RAW_POLICY: RawPolicy = {};

/**
 * Judges what was sent, key by key and pack by pack: what is good applies, what is not is refused by name, and where
 * nothing of a key can be used, what served `before` goes on serving. Never throws.
 */
export async function judgePolicy(raw: RawPolicy, before: RawPolicy, ground: Ground): Promise<JudgedPolicy> {
  const parsed = parseValues(raw);
  const { minimumVersion } = parsed.values;
  if (minimumVersion !== undefined && isOlder(ground.version, minimumVersion)) return tooNew(raw, before, ground);
  const served = parseValues(before);
  const kept = parsed.lost.filter((name) => Object.hasOwn(served.values, name));
  const values: ManagedValues = { ...parsed.values, ...pick(served.values, kept) };
  const packs = await packsOf(raw, before, values, ground);
  const all = [...ground.packs, ...packs.read.map(({ pack }) => pack)];
  const named = namedPack(values, before, all);
  const rules = knownRules(values, ground, all);
  const incidents = readableIncidents(values, ground);
  return {
    serving: defined({
      ...raw,
      ...pick(before, kept),
      packs: packs.read.length > 0 ? packs.read.map(({ source }) => source) : undefined,
      organisation: named.organisation,
    }),
    managed: {
      values: defined({ ...values, ...incidents.values, rules: rules.rules, organisation: named.organisation }),
      packs: packs.read.map(({ pack }) => pack),
    },
    refusals: [...parsed.refusals, ...packs.refusals, ...named.refusals, ...rules.refusals, ...incidents.refusals],
    keptOn: [...kept, ...packs.keptOn, ...named.keptOn],
    missing: (parsed.values.sentKeys ?? []).filter((name) => raw[name] === undefined),
    packs: packs.sent,
  };
}

/** Policy for a version that is still to come: the last one this version understood goes on. */
async function tooNew(raw: RawPolicy, { minimumVersion: _, ...before }: RawPolicy, ground: Ground) {
  const judged = await judgePolicy(before, NO_RAW_POLICY, ground);
  const refusal: Refusal = {
    key: 'minimumVersion',
    path: 'minimumVersion',
    value: shown(raw.minimumVersion),
    reason: `this is version ${ground.version}: until it is updated, the policy it had goes on`,
    allowed: KEYS.minimumVersion.allowed,
  };
  return { ...judged, refusals: [refusal], keptOn: Object.keys(before), missing: [] };
}

async function packsOf(raw: RawPolicy, before: RawPolicy, values: ManagedValues, ground: Ground) {
  if (raw.packs === undefined) return { read: [], refusals: [], keptOn: [], sent: [] };
  const trust = { signedOnly: values.signedPacksOnly ?? false, publicKeys: values.publicKeys ?? [] };
  const now = await readPacks(raw.packs, trust, ground, ground.unpacking);
  const earlier =
    before.packs === undefined ? undefined : await readPacks(before.packs, trust, ground, ground.unpacking);
  const older = earlier?.packs ?? [];
  const isThere = ({ pack }: ReadPack) => now.packs.some((each) => each.pack.id === pack.id);
  const isLost = ({ pack }: ReadPack) => now.lost === 'all' || now.lost.includes(pack.id);
  const kept = older.filter((each) => isLost(each) && !isThere(each));
  const read = [...now.packs, ...kept];
  return {
    read,
    refusals: now.refusals,
    keptOn: kept.map(({ pack }) => `packs.${pack.id}`),
    sent: read.map(({ pack: { id, version }, signed }): PackSent => {
      const last = older.find(({ pack }) => pack.id === id)?.pack.version;
      return { id, version, signed, ...(last !== undefined && isOlder(version, last) && { newer: last }) };
    }),
  };
}

/** The pack that was asked for, where there is one; else the one that was asked for before. */
function namedPack({ organisation }: ManagedValues, before: RawPolicy, packs: readonly RunningPack[]) {
  const ids = packs.map(({ id }) => id);
  if (organisation === undefined || ids.includes(organisation)) return { organisation, refusals: [], keptOn: [] };
  const earlier = ids.find((id) => id === before.organisation);
  const reason = 'there is no such pack';
  const refusal = { key: 'organisation', path: 'organisation', value: shown(organisation), reason };
  return {
    organisation: earlier,
    refusals: [{ ...refusal, allowed: `one of: ${ids.join(', ')}` }],
    keptOn: earlier === undefined ? [] : ['organisation'],
  };
}

/** A change to a rule on a concern that nothing recognises would be a change that never happens. */
function knownRules({ rules = [] }: ManagedValues, { concerns }: Ground, packs: readonly RunningPack[]) {
  const names = new Set([ALL, ...concerns, ...packs.flatMap((pack) => pack.rules.map(({ concern }) => concern))]);
  const isKnown = (change: string) => names.has(change.replace(/^-|=.*$/g, ''));
  const refusals = rules.flatMap((change, index): Refusal[] => {
    if (isKnown(change)) return [];
    const place = { key: 'rules', path: `rules[${index}]`, value: shown(change) };
    return [{ ...place, reason: 'there is no such concern', allowed: [...names].sort().join(', ') }];
  });
  return { rules: rules.length > 0 ? rules.filter(isKnown) : undefined, refusals };
}

/** An incident's phrases are compiled with the pack's: one that cannot be read would take every verdict with it. */
function readableIncidents({ incidents }: ManagedValues, { lexicons }: Ground) {
  const refusals: Refusal[] = [];
  const isGood = (phrase: string, incident: number, index: number) => {
    const [reason] = phraseProblems(phrase, lexicons);
    const path = `incidents[${incident}].phrases[${index}]`;
    if (reason) refusals.push({ key: 'incidents', path, value: shown(phrase), reason, allowed: reason });
    return reason === undefined;
  };
  const good = incidents?.map((incident, place) => ({
    ...incident,
    phrases: incident.phrases.filter((phrase, index) => isGood(phrase, place, index)),
  }));
  return { values: { incidents: good }, refusals };
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function pick(from: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, (from as Record<string, unknown>)[name]]));
}
