import type { SiteId } from '../src/draft';
import { native } from './native';

/** Where an employer's selectors are kept: a page needs them before it has met anything to ask the worker about. */
const KEPT = 'repairs';

/** Selectors that are tried before our own, by the name of the part they are for (see `repairable`). */
type Repairs = Readonly<Record<string, string>>;

/** Keeps the selectors of a policy for every page. A storage that refuses leaves pages with our own. */
export async function keepRepairs(bySite: Readonly<Record<string, Repairs>>): Promise<void> {
  const isAny = Object.keys(bySite).length > 0;
  try {
    await (isAny ? native.storage.local.set({ [KEPT]: bySite }) : native.storage.local.remove(KEPT));
  } catch (error) {
    console.error('Second Look: the selectors of the policy could not be kept.', error);
  }
}

/** The selectors for one site; none where there are none, or where they cannot be read. */
export async function readRepairs(site: SiteId): Promise<Repairs> {
  const stored = await native.storage.local.get(KEPT).catch(() => ({}));
  const { [site]: ours } = ((stored as Record<string, unknown>)[KEPT] ?? {}) as Record<string, unknown>;
  if (typeof ours !== 'object' || ours === null) return {};
  return Object.fromEntries(Object.entries(ours).filter(([, selector]) => typeof selector === 'string'));
}
