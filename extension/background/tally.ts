import { counted, parseTally, type Deed } from '../../src/records/tally';
import { TALLY } from '../tally-key';

/** Where the tally is kept: `storage.local`, and memory in tests. */
interface TallyStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Counts for the person alone. A storage that refuses loses a count and nothing else. */
export function createTally(storage: TallyStorage, now: () => number) {
  let last: Promise<void> = Promise.resolve();
  /** Tab -> what was recognised in the draft that is being written there. */
  const drafts = new Map<number, ReadonlySet<string>>();

  function count(deed: Deed, concerns: Iterable<string>): Promise<void> {
    last = last.then(async () => {
      const before = parseTally((await storage.get(TALLY))[TALLY], now());
      await storage.set({ [TALLY]: counted(before, deed, concerns) });
    });
    last = last.catch((error: unknown) => console.error('Second Look: a count was not kept.', error));
    return last;
  }

  /** A draft in a tab was judged: each concern counts once a draft. An empty one is the end of the draft before. */
  function judged(tab: number, text: string, concerns: readonly string[]): Promise<void> {
    if (text.trim() === '') {
      drafts.delete(tab);
      return last;
    }
    const known = drafts.get(tab) ?? new Set<string>();
    const fresh = concerns.filter((concern) => !known.has(concern));
    if (fresh.length === 0) return last;
    drafts.set(tab, new Set([...known, ...fresh]));
    return count('seen', fresh);
  }

  return { count, judged };
}
