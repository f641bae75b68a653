import * as z from 'zod/mini';
import { ACCOUNT_KINDS, draftSchema, SITES } from '../src/draft';
import { MAX_HANDLE_LENGTH } from '../src/draft-limits';
import type { Action, Verdict } from '../src/finding';
import type { PackSent } from '../src/managed/judge';
import type { Refusal } from '../src/managed/refusal';
import { pageEventSchema } from '../src/page-event';
import { LONGEST_PART, type ProfileStanding } from '../src/profile/standing';
import { falseAlarmSchema } from '../src/records/false-alarms';
import { LANGUAGES, type Language } from './language';
import type { Manner } from './manner';
import type { WordTable } from './words';

/** `quiet`: nothing to say; `findings`: some; `not-checked`: a compose box is there that cannot be read. */
const pageStateSchema = z.enum(['quiet', 'findings', 'not-checked']);
export type PageState = z.infer<typeof pageStateSchema>;

const part = z.optional(z.string().check(z.maxLength(LONGEST_PART)));
const handle = z.string().check(z.maxLength(MAX_HANDLE_LENGTH));

/** One's own profile as read; what could not be read is left out. */
const profileSchema = z.object({
  site: z.enum(SITES),
  handle: z.optional(handle),
  displayName: part,
  bio: part,
  website: part,
  accountKind: z.optional(z.enum(ACCOUNT_KINDS)),
});

const concern = z.string().check(z.maxLength(80));

/** No pack has rules for more. */
const MOST_CONCERNS = 1_000;

/** Every message a content script or one of our own pages may send, parsed by the worker before anything is done with it. */
export const messageSchema = z.discriminatedUnion('kind', [
  /** Judge this draft. `revision` comes back with the verdict, so that a late answer can be told from a fresh one. */
  z.object({ kind: z.literal('check'), revision: z.int(), draft: draftSchema }),
  /** What the toolbar should show for this tab. */
  z.object({ kind: z.literal('page-state'), state: pageStateSchema, findings: z.int() }),
  /** All we say in one language, for a page whose browser speaks another. */
  z.object({ kind: z.literal('words'), language: z.enum(LANGUAGES) }),
  /** From our own pages alone: which policy is in force. */
  z.object({ kind: z.literal('policy') }),
  /** How does this profile of one's own stand? `editing`: as it is in the edit form. */
  z.object({ kind: z.literal('profile'), profile: profileSchema, editing: z.boolean() }),
  /** This draft, without what identifies somebody by form, for a message that the person may send. */
  z.object({ kind: z.literal('mask'), text: draftSchema.shape.text }),
  /** What the person answered when a draft that raised these concerns was held. */
  z.object({
    kind: z.literal('answered'),
    deed: z.enum(['edited', 'posted']),
    concerns: z.array(concern).check(z.maxLength(MOST_CONCERNS)),
  }),
  /** The person said that what this rule found is wrong, and what of the draft they keep to show for it. */
  z.object({
    kind: z.literal('refuted'),
    ...z.omit(falseAlarmSchema, { sample: true }).shape,
    sample: z.optional(falseAlarmSchema.shape.sample),
  }),
  /** This draft was submitted. */
  z.object({ kind: z.literal('posted'), draft: draftSchema }),
  /** What is there to say of something the person is about to do? Asking tells nobody anything yet. */
  z.object({ kind: z.literal('event'), event: pageEventSchema }),
  /** The person was told of it. */
  z.object({ kind: z.literal('event-told'), event: pageEventSchema.shape.event }),
  /** The person has seen how this account stands. */
  z.object({ kind: z.literal('profile-seen'), site: z.enum(SITES), handle }),
]);

export type Message = z.infer<typeof messageSchema>;

/** What each kind of message is answered with. */
export interface Answers {
  check: Judged & { revision: number };
  'page-state': undefined;
  answered: undefined;
  posted: undefined;
  mask: string;
  /** Undefined: the page is to say nothing of it. */
  profile: ProfileStanding | undefined;
  'profile-seen': undefined;
  /** Whether the sample was kept; true where there is none. */
  refuted: boolean;
  event: Judged;
  'event-told': undefined;
  words: WordTable;
  policy: PolicyInForce;
}

/** A verdict, and what else of the policy a page needs with it. */
export interface Judged {
  readonly verdict: Verdict;
  readonly manner: Manner;
}

/** What our own pages show of the policy in force. */
export interface PolicyInForce {
  /** Id of the pack, its version, and what it is of. */
  readonly pack: string;
  readonly packVersion: string;
  readonly organisation: string;
  readonly title: string;
  readonly reference?: string | undefined;
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  /** What the policy asks, a line for each clause we check by, strongest first. */
  readonly summary: readonly { readonly section: string; readonly words: string; readonly action: Action }[];
  /** Whom to write to about the rules, where the policy names one with an address. */
  readonly rulesContact?: { readonly name: string; readonly email: string } | undefined;
  /** Every organisation there is a pack for. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** The choices that the organisation has made for the person. */
  readonly locked: readonly string[];
  /** Parts of our interface that the organisation does without. */
  readonly hiddenParts: readonly string[];
  /** Whether the organisation asks that the summary is read and acknowledged, once for each version of the pack. */
  readonly acknowledgement: boolean;
  readonly language?: Language | undefined;
  /** Whether nothing is shown or held, while the organisation tries things out. */
  readonly observeOnly: boolean;
  /** Whether private messages are checked, as the organisation or else the person has it. */
  readonly checkMessages: boolean;
  /** Sites on which the organisation has nothing checked. */
  readonly sitesOff: readonly string[];
  readonly status: PolicyStatus;
}

/** Where the policy in force came from, and what of it was refused and why. No word of anybody's drafts. */
export interface PolicyStatus {
  readonly source: 'employer' | 'person' | 'nobody';
  /** The admin's own name for this state of the policy. */
  readonly label?: string | undefined;
  /** When the employer's policy came into force, and was last read; milliseconds since 1970. */
  readonly since?: number | undefined;
  readonly readAt?: number | undefined;
  /** What the browser said where the policy could not be read, or not be kept. */
  readonly fault?: string | undefined;
  /** Names of the keys that apply. */
  readonly keys: readonly string[];
  readonly refusals: readonly Refusal[];
  /** Where what came before goes on, since what was sent cannot be used. */
  readonly keptOn: readonly string[];
  /** Keys that were sent and did not arrive. */
  readonly missing: readonly string[];
  readonly packs: readonly PackSent[];
  /** The version of the extension. */
  readonly version: string;
}
