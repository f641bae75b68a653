import type { Action } from '../finding';
import type { KeyName } from '../managed/keys';
import type { PageEventKind } from '../page-event';
import type { ProfileKind } from '../profile/profile';
import type { FeatureId } from './features';

/** What a profile is looked at for: all that is judged, and pictures, at which the person is asked to look. */
export type ProfileCheck = ProfileKind | 'pictures';

/** One thing that does what a clause asks. */
export type Deed =
  /** A rule of the pack, in the row's section. */
  | { readonly by: 'rule'; readonly concern: string; readonly action: Action }
  /** A check that the pack asks for, of one's own profile. */
  | { readonly by: 'profile'; readonly check: ProfileCheck }
  /** A rule of the pack on what a person does besides posting. */
  | { readonly by: 'event'; readonly event: PageEventKind }
  | { readonly by: 'setting'; readonly key: KeyName }
  | { readonly by: 'feature'; readonly feature: FeatureId }
  /** The clause welcomes something: these drafts, and these bios, are to raise nothing. */
  | { readonly by: 'silence'; readonly drafts: readonly string[]; readonly bios: readonly string[] };

/** What one clause of a policy asks of a person at the moment of posting, and what does it. */
export interface ClauseRow {
  /** As the pack writes them. */
  readonly sections: readonly string[];
  /** In our own short words. */
  readonly asks: string;
  readonly does: readonly Deed[];
  /** What of it is not done; the reason, where nothing does any of it. */
  readonly lacks?: string;
}

export function rules(action: Action, ...concerns: readonly string[]): Deed[] {
  return concerns.map((concern) => ({ by: 'rule', concern, action }));
}

export function profile(...checks: readonly ProfileCheck[]): Deed[] {
  return checks.map((check) => ({ by: 'profile', check }));
}

export function event(kind: PageEventKind): Deed {
  return { by: 'event', event: kind };
}

export function settings(...keys: readonly KeyName[]): Deed[] {
  return keys.map((key) => ({ by: 'setting', key }));
}

export function features(...ids: readonly FeatureId[]): Deed[] {
  return ids.map((feature) => ({ by: 'feature', feature }));
}

export function silence(drafts: readonly string[], bios: readonly string[] = []): Deed {
  return { by: 'silence', drafts, bios };
}
