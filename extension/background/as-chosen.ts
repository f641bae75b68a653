import type { Draft } from '../../src/draft';
import { isPaused, type Own } from '../own';

/** Whether the person has chosen that this draft is not judged. `now` in milliseconds since 1970. */
export function isLeftAlone({ surface }: Draft, own: Own, now: number, locked: readonly string[]): boolean {
  if (isPaused(own, now)) return true;
  return surface === 'message' && own.messages === 'unchecked' && !locked.includes('messages');
}

/** The draft with the kind of account the person says they have on this site, where nothing else told it. */
export function withAccountKind(draft: Draft, { accounts = {} }: Own): Draft {
  const kind = draft.account?.kind ?? accounts[draft.site];
  return kind ? { ...draft, account: { ...draft.account, kind } } : draft;
}
