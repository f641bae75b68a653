import { parseSource, type PolicySource } from '../background/policy';
import { browser } from '../browser';

/** What the person chose themselves. `packs`: the ids there are. */
export async function ownSource(packs: readonly string[]): Promise<PolicySource> {
  return parseSource(await browser.storage.local.get('organisation'), packs);
}

/** What the employer chose for them. Just after the browser's start the answer may take some seconds. */
export async function managedSource(packs: readonly string[]): Promise<PolicySource> {
  return parseSource(await browser.storage.managed.get().catch(noManagedPolicy), packs);
}

/** Keeps the person's choice, from which the worker takes it. */
export async function choose(organisation: string): Promise<void> {
  await browser.storage.local.set({ organisation });
}

/** Firefox rejects where no policy is installed; Chromium answers with nothing. */
function noManagedPolicy(): Record<string, unknown> {
  return {};
}
