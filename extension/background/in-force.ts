import { byStrength } from '../../src/finding';
import { allPacks, COMMON, type EffectivePolicy } from '../../src/managed/effective';
import type { RunningPack } from '../../src/pack/schema';
import type { PolicyInForce, PolicyStatus } from '../protocol';
import type { Managed } from './managed-store';

/** What our own pages show of this policy. `bundled` are the packs that come with the extension. */
export function policyInForce(
  policy: EffectivePolicy,
  managed: Managed,
  bundled: readonly RunningPack[],
  version: string,
): PolicyInForce {
  const { pack, locked, hiddenParts, acknowledgement, language, observeOnly, sitesOff, checkMessages } = policy;
  const { title, reference, version: edition, url } = pack.policy;
  return {
    pack: pack.id,
    packVersion: pack.version,
    organisation: pack.organisation.name,
    title,
    reference,
    version: edition,
    url,
    summary: summaryOf(pack),
    rulesContact: rulesContactOf(pack),
    organisations: allPacks(bundled, managed.judged.managed).map(({ id, organisation }) => ({
      id,
      name: organisation.name,
    })),
    ...{ locked, hiddenParts, acknowledgement, language, observeOnly, sitesOff, checkMessages },
    status: statusOf(policy, managed, version),
  };
}

/** Whoever looks after the rules; where nobody is named, the communications team. */
function rulesContactOf({ contacts }: RunningPack): PolicyInForce['rulesContact'] {
  const { name, email } = contacts['rules'] ?? contacts['comms'] ?? {};
  return name !== undefined && email !== undefined ? { name, email } : undefined;
}

/** Where the policy came from and what of it was refused. */
function statusOf(
  { pack, locked }: EffectivePolicy,
  { judged, since, readAt, fault }: Managed,
  version: string,
): PolicyStatus {
  const { refusals, keptOn, missing, packs, managed } = judged;
  const keys = [...Object.keys(managed.values), ...(packs.length > 0 ? ['packs'] : [])];
  const chosen = pack.id === COMMON ? 'nobody' : 'person';
  const source = locked.includes('organisation') ? 'employer' : chosen;
  return { source, label: managed.values.label, since, readAt, fault, keys, refusals, keptOn, missing, packs, version };
}

/** Every clause that a rule stands on, once, with the strongest thing it asks. */
function summaryOf({ rules, events = [] }: RunningPack): PolicyInForce['summary'] {
  const clauses = [...rules, ...events.map(({ clause }) => ({ clause, action: 'tip' as const }))]
    .sort(byStrength)
    .map(({ clause: { section, words }, action }) => ({ section, words, action }));
  return clauses.filter(
    ({ section, words }, index) =>
      clauses.findIndex((each) => each.section === section && each.words === words) === index,
  );
}
