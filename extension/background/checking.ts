import type { Draft } from '../../src/draft';
import type { Profile } from '../../src/profile/profile';
import { messageSchema, type Answers, type Message, type PageState } from '../protocol';

/** What the worker does with messages once they are known to be ours. */
export interface Handlers {
  check(draft: Draft): Promise<Omit<Answers['check'], 'revision'>>;
  pageState(tab: number, state: PageState, findings: number): Promise<void>;
  profile(profile: Profile, editing: boolean): Promise<Answers['profile']>;
  profileSeen(account: { site: Profile['site']; handle: string }): Promise<void>;
}

/** Who may talk to the worker: our own content scripts, in a tab, on a site the manifest names. */
export interface Door {
  /** Our extension's id. */
  readonly id: string;
  readonly origins: readonly string[];
}

/** Who a message is from, as the browser tells it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

type Answer = Answers[Message['kind']] | undefined;

/** Answers one message, or refuses it. A refusal is logged by kind and place, never with what it held. */
export async function answer(message: unknown, sender: Sender, door: Door, handlers: Handlers): Promise<Answer> {
  const tab = tabOf(sender, door);
  if (tab === undefined) return refuse('wrong sender');
  const parsed = messageSchema.safeParse(message);
  if (!parsed.success) {
    return refuse(
      parsed.error.issues.map(({ code, path }) => `${code} at ${path.join('.') || 'the message'}`).join(', '),
    );
  }
  try {
    return await handle(parsed.data, tab, handlers);
  } catch (error) {
    // An error's own words could quote the draft.
    return refuse(error instanceof Error ? error.name : 'failed');
  }
}

async function handle(message: Message, tab: number, handlers: Handlers): Promise<Answer> {
  switch (message.kind) {
    case 'check':
      return { revision: message.revision, ...(await handlers.check(message.draft)) };
    case 'page-state':
      await handlers.pageState(tab, message.state, message.findings);
      return undefined;
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

function tabOf({ id, tab, url }: Sender, door: Door): number | undefined {
  if (id !== door.id || url === undefined || !URL.canParse(url)) return undefined;
  return door.origins.includes(new URL(url).origin) ? tab?.id : undefined;
}

function refuse(why: string): undefined {
  console.warn(`Second Look: a message was refused (${why}).`);
  return undefined;
}
