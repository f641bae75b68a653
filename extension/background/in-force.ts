import type { Language } from '../language';
import type { PolicyInForce } from '../protocol';
import { byStrength } from '../../src/finding';
import type { RunningPack } from '../../src/pack/schema';
import type { EffectivePolicy } from './policy';

/** What our own pages show of this policy. `packs` are all there are; throws when the policy's own is none of them. */
export function policyInForce(
  policy: EffectivePolicy,
  packs: readonly RunningPack[],
  language: Language | undefined,
): PolicyInForce {
  const pack = packs.find(({ id }) => id === policy.pack);
  if (!pack) throw new Error('there is no such pack');
  const { title, reference, version, url } = pack.policy;
  return {
    pack: pack.id,
    packVersion: pack.version,
    organisation: pack.organisation.name,
    title,
    reference,
    version,
    url,
    summary: summaryOf(pack),
    organisations: packs.map(({ id, organisation }) => ({ id, name: organisation.name })),
    locked: policy.locked,
    hiddenParts: policy.hiddenParts,
    acknowledgement: policy.acknowledgement,
    language,
  };
}

/** Every clause that a rule stands on, once, with the strongest thing it asks. */
function summaryOf({ rules }: RunningPack): PolicyInForce['summary'] {
  const clauses = [...rules]
    .sort(byStrength)
    .map(({ clause: { section, words }, action }) => ({ section, words, action }));
  return clauses.filter(
    ({ section, words }, index) =>
      clauses.findIndex((each) => each.section === section && each.words === words) === index,
  );
}
