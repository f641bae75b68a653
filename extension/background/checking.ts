import type { Draft } from '../../src/draft';
import type { Deed } from '../../src/records/tally';
import type { PageEvent, PageEventKind } from '../../src/page-event';
import type { Profile } from '../../src/profile/profile';
import {
  messageSchema,
  type Answers,
  type Judged,
  type Message,
  type PageState,
  type PolicyInForce,
} from '../protocol';
import type { Language } from '../language';
import type { WordTable } from '../words';

/** What the worker does with messages once they are known to be ours. */
export interface Handlers {
  /** Judges a draft that is about to be published, in this tab. */
  check(draft: Draft, tab: number): Promise<Judged>;
  /** Judges a text that is tried on one of our own pages. */
  tryOut(draft: Draft): Promise<Judged>;
  /** What there is to say of what somebody is about to do on a page. */
  event(event: PageEvent): Promise<Judged>;
  eventTold(event: PageEventKind): Promise<unknown>;
  mask(text: string): string;
  /** A draft was submitted in this tab. */
  posted(draft: Draft, tab: number): Promise<void>;
  answered(deed: Deed, concerns: readonly string[]): Promise<void>;
  /** Resolves whether the sample, if there is one, was kept. */
  refuted(what: Extract<Message, { kind: 'refuted' }>): Promise<boolean>;
  pageState(tab: number, state: PageState, findings: number): Promise<void>;
  words(language: Language): WordTable;
  policy(): Promise<PolicyInForce>;
  profile(profile: Profile, editing: boolean): Promise<Answers['profile']>;
  profileSeen(account: { site: Profile['site']; handle: string }): Promise<unknown>;
}

/** Who may talk to the worker: our content scripts, in a tab, on a site the manifest names; and our own pages. */
export interface Door {
  /** Our extension's id. */
  readonly id: string;
  readonly origins: readonly string[];
  /** What the address of each of our own pages begins with. */
  readonly pages: string;
}

/** One of our own pages, or the tab a content script is in. */
type From = 'our page' | number;

/** Who a message is from, as the browser tells it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Answer = Answers[Message['kind']] | undefined;

/** Answers one message, or refuses it. A refusal is logged by kind and place, never with what it held. */
export async function answer(message: unknown, sender: Sender, door: Door, handlers: Handlers): Promise<Answer> {
  const from = fromOf(sender, door);
  if (from === undefined) return refuse('wrong sender');
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues.map(({ code, path }) => `${code} at ${path.join('.') || 'the message'}`).join(', '),
    );
  }
  try {
    return await handle(parsed.data, from, handlers);
  } catch (error) {
    // An error's own words could quote the draft.
    return refuse(error instanceof Error ? error.name : 'failed');
  }
}

async function handle(message: Message, from: From, handlers: Handlers): Promise<Answer> {
  switch (message.kind) {
    case 'check': {
      const { revision, draft } = message;
      const judged = from === 'our page' ? handlers.tryOut(draft) : handlers.check(draft, from);
      return { revision, ...(await judged) };
    }
    case 'page-state':
      if (from === 'our page') return refuse('wrong sender');
      await handlers.pageState(from, message.state, message.findings);
      return undefined;
    case 'event':
      return handlers.event(message.event);
    case 'event-told':
      await handlers.eventTold(message.event);
      return undefined;
    case 'mask':
      return handlers.mask(message.text);
    case 'posted':
      if (from === 'our page') return refuse('wrong sender');
      await handlers.posted(message.draft, from);
      return undefined;
    case 'answered':
      await handlers.answered(message.deed, message.concerns);
      return undefined;
    case 'refuted':
      return handlers.refuted(message);
    case 'words':
      return handlers.words(message.language);
    case 'policy':
      return from === 'our page' ? handlers.policy() : refuse('wrong sender');
    case 'profile':
      return handlers.profile(message.profile, message.editing);
    case 'profile-seen':
      await handlers.profileSeen(message);
      return undefined;
  }
}

/** The origins of match patterns such as `https://example.org/*`. */
export function originsOf(matches: readonly string[]): string[] {
  return matches.map((match) => new URL(match.replace(/\*$/, '')).origin);
}

function fromOf({ id, tab, url }: Sender, door: Door): From | undefined {
  if (id !== door.id || url === undefined || !URL.canParse(url)) return undefined;
  if (url.startsWith(door.pages)) return 'our page';
  return door.origins.includes(new URL(url).origin) ? tab?.id : undefined;
}

function refuse(why: string): undefined {
  console.warn(`Second Look: a message was refused (${why}).`);
  return undefined;
}
