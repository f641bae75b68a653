import type { RunningPack } from '../pack/schema';
import type { Action } from '../finding';
import type { ManagedValues } from './keys';

/** The pack that serves until an organisation is chosen. */
export const COMMON = 'common';

/** What a person chose themselves. */
export interface OwnOptions {
  readonly organisation?: string;
  readonly messages?: 'checked' | 'unchecked';
  readonly language?: 'en' | 'cy';
}

type Value<K extends keyof ManagedValues> = NonNullable<ManagedValues[K]>;

/** The policy in force: what comes with the extension, the employer's word and the person's own, resolved. */
export interface EffectivePolicy {
  readonly pack: RunningPack;
  readonly avoid: Value<'avoid'>;
  /** As they were written: where each begins with +, they are added to our own. */
  readonly reasons: readonly string[];
  readonly whenUnchecked: Value<'whenUnchecked'>;
  /** Whether private messages are checked. */
  readonly checkMessages: boolean;
  readonly observeOnly: boolean;
  readonly acknowledgement: boolean;
  readonly officialAccounts: Value<'officialAccounts'>;
  readonly departmentalAccounts: Value<'departmentalAccounts'>;
  readonly dispensedAccounts: Value<'dispensedAccounts'>;
  readonly incidents: Value<'incidents'>;
  readonly preElection: Value<'preElection'>;
  readonly notForOfficialAccounts: Value<'notForOfficialAccounts'>;
  readonly sitesOff: readonly string[];
  readonly selectors: Value<'selectors'>;
  readonly hiddenParts: readonly string[];
  readonly language: 'en' | 'cy' | undefined;
  /** The person's choices that their employer has made for them. */
  readonly locked: readonly (keyof OwnOptions)[];
}

/** Managed policy, judged: its values and the packs it brought. */
export interface ManagedPolicy {
  readonly values: ManagedValues;
  readonly packs: readonly RunningPack[];
}

export const NO_POLICY: ManagedPolicy = { values: {}, packs: [] };

/** The employer's word stands before the person's own, and both before what comes with the extension. */
export function resolve(bundled: readonly RunningPack[], managed: ManagedPolicy, own: OwnOptions): EffectivePolicy {
  const { values } = managed;
  const theirs = organisationOf(managed);
  const messages = values.messages ?? 'person';
  return {
    pack: packInForce(bundled, managed, theirs ?? own.organisation),
    avoid: values.avoid ?? 'confirm',
    reasons: values.reasons ?? [],
    whenUnchecked: values.whenUnchecked ?? 'let-through',
    checkMessages: (messages === 'person' ? (own.messages ?? 'checked') : messages) === 'checked',
    observeOnly: values.observeOnly ?? false,
    acknowledgement: values.acknowledgement ?? false,
    officialAccounts: values.officialAccounts ?? [],
    departmentalAccounts: values.departmentalAccounts ?? [],
    dispensedAccounts: values.dispensedAccounts ?? [],
    incidents: values.incidents ?? [],
    preElection: values.preElection ?? [],
    notForOfficialAccounts: values.notForOfficialAccounts ?? [],
    sitesOff: values.sitesOff ?? [],
    selectors: values.selectors ?? {},
    hiddenParts: values.hiddenParts ?? [],
    language: own.language ?? values.language,
    locked: [
      ...(theirs === undefined ? [] : ['organisation' as const]),
      ...(messages === 'person' ? [] : ['messages' as const]),
    ],
  };
}

/** The pack the employer means; one that sends one pack and names none means that one. */
function organisationOf({ values, packs }: ManagedPolicy): string | undefined {
  return values.organisation ?? (packs.length === 1 ? packs[0]?.id : undefined);
}

/** All packs there are; one of the employer's stands for one of ours with the same id. */
export function allPacks(bundled: readonly RunningPack[], { packs }: ManagedPolicy): RunningPack[] {
  const ids = new Set(packs.map(({ id }) => id));
  return [...bundled.filter(({ id }) => !ids.has(id)), ...packs];
}

function packInForce(bundled: readonly RunningPack[], managed: ManagedPolicy, wanted: string | undefined): RunningPack {
  const packs = allPacks(bundled, managed);
  const { contacts, rules } = managed.values;
  const pack = packs.find(({ id }) => id === wanted) ?? packs.find(({ id }) => id === COMMON);
  if (!pack) throw new Error(`there is no pack '${COMMON}'`);
  if (!contacts && !rules) return pack;
  return { ...pack, contacts: { ...pack.contacts, ...contacts }, rules: withChanges(pack.rules, rules ?? []) };
}

/** In a change of rules: every concern that has none of its own. */
export const ALL = '*';

function withChanges(rules: RunningPack['rules'], changes: readonly string[]): RunningPack['rules'] {
  const silenced = changes.flatMap((change) => (change.startsWith('-') ? [change.slice(1)] : []));
  const graded = new Map(
    changes.filter((change) => change.includes('=')).map((change) => change.split('=') as [string, Action]),
  );
  return rules
    .filter(({ concern }) => !silenced.includes(concern))
    .map((rule) => ({ ...rule, action: graded.get(rule.concern) ?? graded.get(ALL) ?? rule.action }));
}
