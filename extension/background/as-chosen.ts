import type { Draft } from '../../src/draft';
import type { Profile } from '../../src/profile/profile';
import { kindByPolicy } from '../../src/managed/accounts';
import type { EffectivePolicy } from '../../src/managed/effective';
import { isPaused, type Own } from '../own';

/** Whether the person or their employer has chosen that this draft is not judged. `now` in milliseconds since 1970. */
export function isLeftAlone(
  { surface, site, account }: Draft,
  own: Own,
  now: number,
  policy: EffectivePolicy,
): boolean {
  if (isPaused(own, now) || policy.sitesOff.includes(site)) return true;
  if (account && kindByPolicy(policy, site, account) === 'dispensed') return true;
  return surface === 'message' && !policy.checkMessages;
}

/** The draft with the kind of its account: by the employer's lists, as the page tells, or as the person says. */
export function withAccountKind(draft: Draft, { accounts = {} }: Own, policy: EffectivePolicy): Draft {
  const listed = draft.account && kindByPolicy(policy, draft.site, draft.account);
  const kind = listed && listed !== 'dispensed' ? listed : (draft.account?.kind ?? accounts[draft.site]);
  return kind ? { ...draft, account: { ...draft.account, kind } } : draft;
}

/** The profile with the kind of its account, where the employer lists it. */
export function profileWithKind(profile: Profile, policy: EffectivePolicy): Profile {
  const { site, handle } = profile;
  const listed = handle === undefined ? undefined : kindByPolicy(policy, site, { handle });
  return listed && listed !== 'dispensed' ? { ...profile, accountKind: listed } : profile;
}
