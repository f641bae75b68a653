import type { Draft } from '../../src/draft';
import { parseRecent, postedBefore, withPost, type RecentPosts } from '../../src/records/recent-posts';
import type { RecordStorage } from '../record';

const RECENT = 'recentPosts';

/** Remembers by fingerprints what was posted lately, never any text. */
export function createRecentPosts(storage: RecordStorage, now: () => number) {
  let known: Promise<RecentPosts> | undefined;

  function current(): Promise<RecentPosts> {
    known ??= storage.get(RECENT).then(
      (stored) => parseRecent(stored[RECENT], freshSalt()),
      (error: unknown) => {
        console.error('Second Look: what was lately posted could not be read.', error);
        return parseRecent(undefined, freshSalt());
      },
    );
    return known;
  }

  /** When something very like this draft was posted last from its account, in milliseconds since 1970. */
  async function before(draft: Draft): Promise<number | undefined> {
    return postedBefore(await current(), accountOf(draft), draft.text, now());
  }

  async function posted(draft: Draft): Promise<void> {
    known = current().then((recent) => withPost(recent, accountOf(draft), draft.text, now()));
    await storage.set({ [RECENT]: await known });
  }

  return { before, posted };
}

function accountOf({ site, account }: Draft): string {
  return `${site} ${(account?.handle ?? account?.name ?? '').toLowerCase()}`;
}

function freshSalt(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
