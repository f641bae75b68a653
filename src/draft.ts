import * as z from 'zod/mini';

/** The sites a draft can be written on. `other` is any that an organisation's own build was made for. */
export const SITES = ['x', 'facebook', 'linkedin', 'instagram', 'viva-engage', 'other'] as const;
export type SiteId = (typeof SITES)[number];

/** Where on a site a draft is about to appear. A quote is a `post` with a `replyTo`. */
export const SURFACES = ['post', 'reply', 'comment', 'message', 'article', 'bio'] as const;
export type Surface = (typeof SURFACES)[number];

export const ATTACHMENTS = ['photo', 'video', 'link'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** Whose account it is: `professional` is a person at work, the last two speak for an organisation. */
export const ACCOUNT_KINDS = ['personal', 'professional', 'departmental', 'corporate'] as const;

const accountSchema = z.object({
  handle: z.optional(z.string()),
  name: z.optional(z.string()),
  kind: z.optional(z.enum(ACCOUNT_KINDS)),
});

/** The account a draft would be published from, as far as the page tells. */
export type Account = z.infer<typeof accountSchema>;

/** The longest text that is judged, in UTF-16 units. No site publishes more (LinkedIn articles: about 125,000). */
const MAX_DRAFT_LENGTH = 1_048_576;

/**
 * What a person is about to publish. `text` is as it stands in the compose box, lines joined by `\n`;
 * every span in a finding counts in its UTF-16 units. `replyTo` is the text being answered or quoted.
 */
export const draftSchema = z.object({
  text: z.string().check(z.maxLength(MAX_DRAFT_LENGTH)),
  surface: z.enum(SURFACES),
  site: z.enum(SITES),
  replyTo: z.optional(z.string()),
  attachments: z.optional(z.array(z.enum(ATTACHMENTS))),
  account: z.optional(accountSchema),
});

export type Draft = z.infer<typeof draftSchema>;
