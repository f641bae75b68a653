import type { Draft } from '../../src/draft';
import type { KnownAccounts, Profile } from '../../src/profile/profile';
import { kindByPolicy } from '../../src/managed/accounts';
import type { EffectivePolicy } from '../../src/managed/effective';
import { isPaused, type Own } from '../own';

/** Whether the person or their employer has chosen that this draft, or what is done on a page, is not judged. `now` in milliseconds since 1970. */
export function isLeftAlone(
  { surface, site, account }: Pick<Draft, 'site' | 'account'> & Partial<Pick<Draft, 'surface'>>,
  own: Own,
  now: number,
  policy: EffectivePolicy,
): boolean {
  if (isPaused(own, now) || policy.sitesOff.includes(site)) return true;
  if (account && kindByPolicy(policy, site, account) === 'dispensed') return true;
  return surface === 'message' && !policy.checkMessages;
}

/** What is done from an account with its kind: by the employer's lists, as the page tells, or as the person says. */
export function withAccountKind<Done extends Pick<Draft, 'site' | 'account'>>(
  draft: Done,
  { accounts = {} }: Own,
  policy: EffectivePolicy,
): Done {
  const listed = draft.account && kindByPolicy(policy, draft.site, draft.account);
  const kind = listed && listed !== 'dispensed' ? listed : (draft.account?.kind ?? accounts[draft.site]);
  return kind ? { ...draft, account: { ...draft.account, kind } } : draft;
}

/** The profile with the kind of its account: by the employer's lists, as the page tells, or as the person says. */
export function profileWithKind(profile: Profile, { accounts = {} }: Own, policy: EffectivePolicy): Profile {
  const { site, handle } = profile;
  const listed = handle === undefined ? undefined : kindByPolicy(policy, site, { handle });
  const kind = listed && listed !== 'dispensed' ? listed : (profile.accountKind ?? accounts[site]);
  return kind ? { ...profile, accountKind: kind } : profile;
}

/** The accounts an employer knows of. Where it lists none of its own, there is no register to be missing from. */
export function knownAccounts({
  officialAccounts,
  departmentalAccounts,
  dispensedAccounts,
}: Pick<EffectivePolicy, 'officialAccounts' | 'departmentalAccounts' | 'dispensedAccounts'>): KnownAccounts {
  const registered = [...officialAccounts, ...departmentalAccounts];
  return { dispensed: dispensedAccounts, ...(registered.length > 0 && { registered }) };
}
