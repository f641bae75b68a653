import type { Fit } from './limits';
import type { Profile, ProfileFinding } from './profile';

/** UTF-16 units of one part of a profile; longer ones are cut where they are read. */
export const LONGEST_PART = 12_000;

/** One's own profile as the page shows it now. */
export interface ReadProfile {
  readonly profile: Profile;
  /** The texts of a profile on this site that were not found: nothing is claimed about them. */
  readonly notRead: readonly string[];
  readonly editing: boolean;
}

/** How one's own profile stands. */
export interface ProfileStanding {
  readonly findings: readonly Pick<ProfileFinding, 'kind' | 'weight' | 'clause'>[];
  readonly organisation: string;
  /** Whether the policy says anything about a disclaimer, the words it gives for one, and whether it wants just those. */
  readonly asks: boolean;
  readonly wording?: string;
  readonly isExact: boolean;
  /** Whether the wording fits beside what is there. */
  readonly fit?: Fit;
  /** The clause about what may not be in pictures, which the person is asked to look at. */
  readonly pictures?: ProfileFinding['clause'];
  /** Whether the person has said that they have seen it, for this account and this version of the pack. */
  readonly answered: boolean;
}
