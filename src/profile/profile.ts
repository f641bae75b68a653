import type { ACCOUNT_KINDS, SiteId } from '../draft';
import type { Span } from '../finding';

/** What is read of one account. What could not be read is left out: nothing is said of it. */
export interface Profile {
  readonly site: SiteId;
  readonly handle?: string | undefined;
  readonly displayName?: string | undefined;
  /** The bio, headline, about or intro, lines joined by `\n`. */
  readonly bio?: string | undefined;
  readonly website?: string | undefined;
  readonly accountKind?: (typeof ACCOUNT_KINDS)[number] | undefined;
}

export const PROFILE_FIELDS = ['handle', 'displayName', 'bio', 'website'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

export const PROFILE_KINDS = [
  'disclaimer-missing',
  'disclaimer-wording',
  'employer-in-handle',
  'employer-in-name',
  'official-claim',
  'employer-missing-in-handle',
  'no-role-stated',
] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** A stretch of one field of the profile, in its UTF-16 units. */
export interface FieldSpan extends Span {
  readonly field: ProfileField;
}

/** One thing a policy minds about a profile. */
export interface ProfileFinding {
  readonly kind: ProfileKind;
  /** Whether the policy demands it or recommends it. */
  readonly weight: 'must' | 'advice';
  readonly clause: { readonly section: string; readonly words: string };
  /** The words it rests on; none where it rests on something that is not there. */
  readonly spans: readonly FieldSpan[];
  /** What to do about it, in plain words. */
  readonly fix: string;
}

/** One account that the organisation's administrators know by site and handle. */
export interface KnownAccount {
  readonly site: SiteId;
  readonly handle: string;
}

/** What an organisation knows of accounts besides its policy. */
export interface KnownAccounts {
  /**
   * The register of official accounts. Where there is one, an account that claims to be official and is not on it is
   * told; without one, departmental and corporate accounts are taken to be approved.
   */
  readonly registered?: readonly KnownAccount[] | undefined;
  /** Accounts that may carry the organisation's name (MHCC 7.5). They still need a disclaimer. */
  readonly dispensed?: readonly KnownAccount[] | undefined;
}

export function isAmong({ site, handle }: Profile, accounts: readonly KnownAccount[] = []): boolean {
  if (handle === undefined) return false;
  return accounts.some((known) => known.site === site && bare(known.handle) === bare(handle));
}

function bare(handle: string): string {
  return handle.trim().replace(/^@/, '').toLowerCase();
}
