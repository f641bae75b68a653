import { buildSites } from '../sites/build.mjs';
import { startSites } from '../sites/server.mjs';

export type Sites = Awaited<ReturnType<typeof startSites>>;

/** The replicas, built if need be, at their real host names. */
export async function serveSites(): Promise<Sites> {
  await buildSites();
  return startSites();
}
