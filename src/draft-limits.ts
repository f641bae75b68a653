import type { Draft } from './draft';

// Apart from the schema that holds drafts to them: pages know these, and need no parser.

/** The longest text that is judged, in UTF-16 units. No site publishes more (LinkedIn articles: about 125,000). */
export const MAX_DRAFT_LENGTH = 1_048_576;

/** No site has a handle of more UTF-16 units, nor a name. */
export const MAX_HANDLE_LENGTH = 100;
export const MAX_NAME_LENGTH = 200;

/** The most that is read of what a draft answers, in UTF-16 units: what it is about is said by then. */
export const MAX_ANSWERED_LENGTH = 20_000;

/** The draft with what stands round it on the page cut to what is read of it. Its own text is left as it is. */
export function withinLimits({ replyTo, account, ...draft }: Draft): Draft {
  return {
    ...draft,
    ...(replyTo !== undefined && { replyTo: replyTo.slice(0, MAX_ANSWERED_LENGTH) }),
    ...(account && {
      account: {
        ...account,
        ...(account.handle !== undefined && { handle: account.handle.slice(0, MAX_HANDLE_LENGTH) }),
        ...(account.name !== undefined && { name: account.name.slice(0, MAX_NAME_LENGTH) }),
      },
    }),
  };
}
