import type { Verdict } from '../../src/finding';
import { overridden, parseOverrides, withFolded } from '../../src/records/overrides';
import { OVERRIDES } from '../record-keys';
import { createRecord, type RecordStorage } from '../record';

/** What a person keeps overriding. Where it cannot be read, nothing is folded. */
export function createOverrides(storage: RecordStorage, now: () => number) {
  const record = createRecord(storage, OVERRIDES, parseOverrides);
  let known = read();

  function read() {
    return record.read().catch(() => ({}));
  }

  return {
    async add(concerns: readonly string[]): Promise<void> {
      await record.change((before) => overridden(before, concerns, now()));
      known = read();
    },
    fold: async (verdict: Verdict): Promise<Verdict> => withFolded(verdict, await known, now()),
  };
}
