import * as z from 'zod/mini';
import { MAX_ANSWERED_LENGTH, MAX_DRAFT_LENGTH, MAX_HANDLE_LENGTH, MAX_NAME_LENGTH } from './draft-limits';

/** The sites a draft can be written on. `other` is any that an organisation's own build was made for. */
export const SITES = ['x', 'facebook', 'linkedin', 'instagram', 'viva-engage', 'other'] as const;
export type SiteId = (typeof SITES)[number];

/** Where on a site a draft is about to appear. A quote is a `post` with a `replyTo`. */
export const SURFACES = ['post', 'reply', 'comment', 'message', 'article', 'bio'] as const;
export type Surface = (typeof SURFACES)[number];

/** `undescribed`: a picture of which the site shows that it has no words for people who cannot see it. */
export const ATTACHMENTS = ['photo', 'video', 'link', 'undescribed'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** What is going on for a while, by which a policy may ask for something else. */
export const OCCASIONS = ['incident', 'pre-election'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/**
 * What goes with a draft that is neither its words nor attached to it. `unasked`, `agreed`: whether the person has
 * ticked that all who are in its pictures agreed. The worker knows the rest: `official`, from an account that speaks for
 * an organisation; `repeated`, very like what this account posted lately; `working-time`, in the person's working hours; and what
 * is going on.
 */
export const CIRCUMSTANCES = ['unasked', 'agreed', 'official', 'repeated', 'working-time', ...OCCASIONS] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Whose account it is: `professional` is a person at work, the last two speak for an organisation. */
export const ACCOUNT_KINDS = ['personal', 'professional', 'departmental', 'corporate'] as const;

const accountSchema = z.object({
  handle: z.optional(z.string().check(z.maxLength(MAX_HANDLE_LENGTH))),
  name: z.optional(z.string().check(z.maxLength(MAX_NAME_LENGTH))),
  kind: z.optional(z.enum(ACCOUNT_KINDS)),
});

/** The account a draft would be published from, as far as the page tells. */
export type Account = z.infer<typeof accountSchema>;

/**
 * What a person is about to publish. `text` is as it stands in the compose box, lines joined by `\n`;
 * every span in a finding counts in its UTF-16 units. `replyTo` is the text being answered or quoted, `answeredHandle` is
 * of who wrote it, where the page tells.
 */
export const draftSchema = z.object({
  text: z.string().check(z.maxLength(MAX_DRAFT_LENGTH)),
  surface: z.enum(SURFACES),
  site: z.enum(SITES),
  replyTo: z.optional(z.string().check(z.maxLength(MAX_ANSWERED_LENGTH))),
  answeredHandle: z.optional(z.string().check(z.maxLength(MAX_HANDLE_LENGTH))),
  attachments: z.optional(z.array(z.enum(ATTACHMENTS)).check(z.maxLength(ATTACHMENTS.length))),
  circumstances: z.optional(z.array(z.enum(CIRCUMSTANCES)).check(z.maxLength(CIRCUMSTANCES.length))),
  account: z.optional(accountSchema),
});

export type Draft = z.infer<typeof draftSchema>;

/** Whether a draft's account speaks for an organisation. */
export function isOfficial({ account }: Draft): boolean {
  return account?.kind === 'departmental' || account?.kind === 'corporate';
}
