import { judgePolicy, NO_RAW_POLICY, type Ground, type JudgedPolicy, type RawPolicy } from '../../src/managed/judge';
import { browser } from '../browser';

/** Where what serves is kept: reading managed storage live takes seconds after a browser's start. */
const KEPT = 'managedPolicy';

/** The employer's policy, judged, and what is known of how it came. */
export interface Managed {
  readonly judged: JudgedPolicy;
  /** When it came into force, in milliseconds since 1970; undefined where the employer has none. */
  readonly since?: number | undefined;
  /** When it was last read from the browser; undefined until the first read is over. */
  readonly readAt?: number | undefined;
  /** What the browser said where it could not be read, or not be kept. */
  readonly fault?: string | undefined;
}

/** The employer's policy, followed for as long as the worker lives. */
interface ManagedStore {
  /** What serves now: the last known good until managed storage was read. Never waits for that. */
  current(): Promise<Managed>;
  /** What serves once managed storage was read live: seconds after a browser's start. */
  settled(): Promise<Managed>;
}

interface Events {
  /** Managed storage was read: the same policy, perhaps with other refusals. */
  read(): void;
  /** Another policy has come into force. */
  changed(): void | Promise<void>;
}

export function createManagedStore(ground: Ground, events: Events): ManagedStore {
  let current = lastKnownGood(ground);
  let asked = 0;
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void refresh();
  });
  const first = refresh();

  /** Of reads that overlap the last one counts: a browser may leave one unanswered for ever. */
  async function refresh(): Promise<void> {
    const mine = ++asked;
    const raw = await readManaged();
    const before = await current;
    if (mine !== asked) return;
    if (raw instanceof Error) return serve({ ...before, fault: raw.message });
    const judged = await judgePolicy(raw, before.judged.serving, ground);
    if (mine !== asked) return;
    const readAt = Date.now();
    if (isSame(judged.serving, before.judged.serving)) {
      // The policy itself stays what it was, and with it what was compiled from it.
      return serve({ since: before.since, judged: { ...judged, managed: before.judged.managed }, readAt });
    }
    const since = isSame(judged.serving, NO_RAW_POLICY) ? undefined : readAt;
    serve({ judged, since, readAt });
    void events.changed();
    const fault = await keep(judged.serving, since);
    if (fault !== undefined) serve({ judged, since, readAt, fault });
  }

  function serve(managed: Managed): void {
    current = Promise.resolve(managed);
    events.read();
  }

  return {
    current: () => current,
    async settled() {
      await first;
      return current;
    },
  };
}

async function lastKnownGood(ground: Ground): Promise<Managed> {
  const { serving, since } = await readKept();
  return { judged: await judgePolicy(serving, NO_RAW_POLICY, ground), since };
}

/** What is damaged in storage is as good as not there: the live policy is on its way. */
async function readKept(): Promise<{ serving: RawPolicy; since?: number | undefined }> {
  try {
    const { [KEPT]: kept } = await browser.storage.local.get(KEPT);
    const { serving, since } = asRecord(kept);
    if (typeof serving !== 'string' || typeof since !== 'number') return { serving: NO_RAW_POLICY };
    return { serving: asRecord(JSON.parse(serving)), since };
  } catch (error) {
    console.error('Second Look: the policy it kept could not be read.', error);
    return { serving: NO_RAW_POLICY };
  }
}

/** Keeps what serves, as text: some browsers put the keys of objects in another order. A storage that refuses is told of. */
async function keep(serving: RawPolicy, since: number | undefined): Promise<string | undefined> {
  try {
    if (since === undefined) await browser.storage.local.remove(KEPT);
    else await browser.storage.local.set({ [KEPT]: { serving: JSON.stringify(serving), since } });
    return undefined;
  } catch (error) {
    console.error('Second Look: the policy could not be kept.', error);
    return messageOf(error);
  }
}

/** Firefox rejects where there is no managed policy; Chromium answers with nothing in it. */
async function readManaged(): Promise<RawPolicy | Error> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    if (/manifest not found/i.test(messageOf(error))) return NO_RAW_POLICY;
    console.error('Second Look: managed policy could not be read.', error);
    return new Error(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isSame(a: RawPolicy, b: RawPolicy): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
