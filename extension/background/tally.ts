import { counted, parseTally, type Deed } from '../../src/records/tally';
import { TALLY } from '../record-keys';
import { createRecord, type RecordStorage } from '../record';

/** Counts for the person alone. A storage that refuses loses a count and nothing else. */
export function createTally(storage: RecordStorage, now: () => number) {
  const record = createRecord(storage, TALLY, (stored) => parseTally(stored, now()));
  /** Tab -> what was recognised in the draft that is being written there. */
  const drafts = new Map<number, ReadonlySet<string>>();

  async function count(deed: Deed, concerns: Iterable<string>): Promise<void> {
    await record.change((before) => counted(before, deed, concerns));
  }

  /** A draft in a tab was judged: each concern counts once a draft. An empty one is the end of the draft before. */
  async function judged(tab: number, text: string, concerns: readonly string[]): Promise<void> {
    if (text.trim() === '') {
      drafts.delete(tab);
      return;
    }
    const known = drafts.get(tab) ?? new Set<string>();
    const fresh = concerns.filter((concern) => !known.has(concern));
    if (fresh.length === 0) return;
    drafts.set(tab, new Set([...known, ...fresh]));
    await count('seen', fresh);
  }

  return { count, judged };
}
