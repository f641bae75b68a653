import * as z from 'zod/mini';
import { dayOf, type PageEventKind, type ToldOn } from '../../src/page-event';
import { PAGE_EVENTS } from '../../src/pack/schema';

/** The key the days are kept under. */
const TOLD = 'told';

const toldSchema = z.partialRecord(z.enum(PAGE_EVENTS), z.string());

/** Where the days are kept: `storage.local`, and memory in tests. */
interface ToldStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** On which day the person was last told of each event: a day and nothing more of it. `now` in milliseconds since 1970. */
export function createTold(storage: ToldStorage, now: () => number) {
  let last: Promise<unknown> = Promise.resolve();

  async function days(): Promise<ToldOn> {
    await last;
    const stored: Record<string, unknown> = await storage.get(TOLD).catch(() => ({}));
    return toldSchema.safeParse(stored[TOLD]).data ?? {};
  }

  function tell(event: PageEventKind): Promise<unknown> {
    return (last = days()
      .then((known) => storage.set({ [TOLD]: { ...known, [event]: dayOf(now()) } }))
      .catch((error: unknown) => console.error('Second Look: the day of a tip was not kept.', error)));
  }

  return { days, tell };
}
