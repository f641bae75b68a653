import * as z from 'zod/mini';
import { draftSchema } from '../src/draft';
import type { Verdict } from '../src/finding';

/** What the gate does with a submission whose verdict did not come in time. An admin's choice. */
export type WhenUnchecked = 'let-through' | 'hold';

/** `quiet`: nothing to say; `findings`: some; `not-checked`: a compose box is there that cannot be read. */
const pageStateSchema = z.enum(['quiet', 'findings', 'not-checked']);
export type PageState = z.infer<typeof pageStateSchema>;

/** Every message a content script may send, parsed by the worker before anything is done with it. */
export const messageSchema = z.discriminatedUnion('kind', [
  /** Judge this draft. `revision` comes back with the verdict, so that a late answer can be told from a fresh one. */
  z.object({ kind: z.literal('check'), revision: z.int(), draft: draftSchema }),
  /** What the toolbar should show for this tab. */
  z.object({ kind: z.literal('page-state'), state: pageStateSchema, findings: z.int() }),
]);

export type Message = z.infer<typeof messageSchema>;

/** What each kind of message is answered with. */
export interface Answers {
  check: { revision: number; verdict: Verdict; whenUnchecked: WhenUnchecked };
  'page-state': undefined;
}
