import * as z from 'zod/mini';
import { ACCOUNT_KINDS, draftSchema, SITES } from '../src/draft';
import type { Verdict } from '../src/finding';
import { LONGEST_PART, type ProfileStanding } from '../src/profile/standing';

/** What the gate does with a submission whose verdict did not come in time. An admin's choice. */
export type WhenUnchecked = 'let-through' | 'hold';

/** `quiet`: nothing to say; `findings`: some; `not-checked`: a compose box is there that cannot be read. */
const pageStateSchema = z.enum(['quiet', 'findings', 'not-checked']);
export type PageState = z.infer<typeof pageStateSchema>;

const part = z.optional(z.string().check(z.maxLength(LONGEST_PART)));
const handle = z.string().check(z.maxLength(100));

/** One's own profile as read; what could not be read is left out. */
const profileSchema = z.object({
  site: z.enum(SITES),
  handle: z.optional(handle),
  displayName: part,
  bio: part,
  website: part,
  accountKind: z.optional(z.enum(ACCOUNT_KINDS)),
});

/** Every message a content script may send, parsed by the worker before anything is done with it. */
export const messageSchema = z.discriminatedUnion('kind', [
  /** Judge this draft. `revision` comes back with the verdict, so that a late answer can be told from a fresh one. */
  z.object({ kind: z.literal('check'), revision: z.int(), draft: draftSchema }),
  /** What the toolbar should show for this tab. */
  z.object({ kind: z.literal('page-state'), state: pageStateSchema, findings: z.int() }),
  /** How does this profile of one's own stand? `editing`: as it is in the edit form. */
  z.object({ kind: z.literal('profile'), profile: profileSchema, editing: z.boolean() }),
  /** The person has seen how this account stands. */
  z.object({ kind: z.literal('profile-seen'), site: z.enum(SITES), handle }),
]);

export type Message = z.infer<typeof messageSchema>;

/** What each kind of message is answered with. */
export interface Answers {
  check: { revision: number; verdict: Verdict; whenUnchecked: WhenUnchecked };
  'page-state': undefined;
  profile: ProfileStanding;
  'profile-seen': undefined;
}
