import * as z from 'zod/mini';
import { dayOf, type PageEventKind, type ToldOn } from '../../src/page-event';
import { PAGE_EVENTS } from '../../src/pack/schema';
import { createRecord, type RecordStorage } from '../record';

/** The key the days are kept under. */
const TOLD = 'told';

const toldSchema = z.partialRecord(z.enum(PAGE_EVENTS), z.string());

/** On which day the person was last told of each event: a day and nothing more of it. `now` in milliseconds since 1970. */
export function createTold(storage: RecordStorage, now: () => number) {
  const record = createRecord<ToldOn>(storage, TOLD, (stored) => toldSchema.safeParse(stored).data ?? {});

  /** Where they cannot be read nobody was told. */
  function days(): Promise<ToldOn> {
    return record.read().catch(() => ({}));
  }

  function tell(event: PageEventKind): Promise<boolean> {
    return record.change((known) => ({ ...known, [event]: dayOf(now()) }));
  }

  return { days, tell };
}
