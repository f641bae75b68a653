import type { Account, Draft } from '../draft';
import type { EffectivePolicy } from './effective';

type AccountKind = NonNullable<Account['kind']>;
type Named = Pick<Account, 'handle' | 'name'>;
type Lists = Pick<EffectivePolicy, 'officialAccounts' | 'departmentalAccounts' | 'dispensedAccounts'>;

/** What the employer's policy says of an account: its kind, or that its posts are not checked. */
export function kindByPolicy(
  policy: Lists,
  site: Draft['site'],
  account: Named,
): AccountKind | 'dispensed' | undefined {
  const isIn = (list: Lists[keyof Lists]) =>
    list.some((each) => each.site === site && [account.handle, account.name].some((name) => isSame(each.handle, name)));
  if (isIn(policy.dispensedAccounts)) return 'dispensed';
  if (isIn(policy.officialAccounts)) return 'corporate';
  return isIn(policy.departmentalAccounts) ? 'departmental' : undefined;
}

/** Sites write handles with and without @, and in any case. */
function isSame(listed: string, shown: string | undefined): boolean {
  const plain = (handle: string) => handle.trim().replace(/^@/, '').toLowerCase();
  return shown !== undefined && plain(listed) === plain(shown);
}
