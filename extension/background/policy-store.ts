import { browser } from '../browser';
import { parseSource, resolvePolicy, type EffectivePolicy, type PolicySource } from './policy';

/** Where the person's choice of organisation is kept (the options page writes it). */
const OWN = 'organisation';
/** Where the managed policy as last read is kept: reading it live takes seconds after a browser's start. */
const LAST_READ = 'managedLastRead';

/** The effective policy, rebuilt at every wake of the worker. */
interface PolicyStore {
  /** The policy to judge by now. Never waits for managed storage. */
  current(): Promise<EffectivePolicy>;
  /** The policy once managed storage was read live: seconds after a browser's start. */
  settled(): Promise<EffectivePolicy>;
}

/** `packs` are the ids of the bundled packs. Storage changes are followed for as long as the worker lives. */
export function createPolicyStore(packs: readonly string[]): PolicyStore {
  let stored = readStored();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void refresh();
    else if (area === 'local' && (OWN in changes || LAST_READ in changes)) stored = readStored();
  });
  const first = refresh();

  async function readStored(): Promise<EffectivePolicy> {
    const local = await readLocal();
    return resolvePolicy(parseSource(asRecord(local[LAST_READ]), packs), parseSource(local, packs));
  }

  async function refresh(): Promise<void> {
    const live = parseSource(await readManaged(), packs);
    const { [LAST_READ]: last } = await readLocal();
    if (isSame(live, parseSource(asRecord(last), packs))) return;
    await browser.storage.local.set({ [LAST_READ]: live });
    stored = readStored();
  }

  return {
    current: () => stored,
    async settled() {
      await first;
      return stored;
    },
  };
}

/** A browser whose storage fails still has the bundled policy. */
async function readLocal(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get([OWN, LAST_READ]);
  } catch (error) {
    console.error('Second Look: its stored settings could not be read.', error);
    return {};
  }
}

/** Firefox rejects where there is no managed policy; Chromium answers with nothing in it. */
async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    console.info('Second Look: no managed policy.', error instanceof Error ? error.message : '');
    return {};
  }
}

function isSame(a: PolicySource, b: PolicySource): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
