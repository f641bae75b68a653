import { barrierOf, isOnOwnPages, type Ground } from './barrier';
import { listed } from './markdown';
import type { ClauseRow, Deed } from './row';
import { SITE_MEANS } from './sites';

/** Where a deed is done, in words: `all five`, or which sites, and why not on the others. */
export function whereOf(deed: Deed, row: ClauseRow, ground: Ground): string {
  if (isOnOwnPages(deed)) return 'Second Look’s own pages';
  const sites = SITE_MEANS.map((site) => ({ name: site.name, barrier: barrierOf(deed, row, ground, site) }));
  const there = sites.filter(({ barrier }) => barrier === undefined).map(({ name }) => name);
  if (there.length === SITE_MEANS.length) return 'all five';
  const reasons = reasonsOf(sites);
  if (there.length === 0) return `no site (${reasons.map(([reason]) => reason).join('; ')})`;
  if (reasons.length === 1 && there.length < 3) return `${listed(there)} alone (elsewhere ${reasons[0]?.[0]})`;
  return `all but ${reasons.map(([reason, names]) => `${listed(names)} (${reason})`).join(' and ')}`;
}

/** Each reason once, with the sites it holds for. */
function reasonsOf(sites: readonly { name: string; barrier: string | undefined }[]): (readonly [string, string[]])[] {
  const reasons = new Set(sites.flatMap(({ barrier }) => barrier ?? []));
  return [...reasons].map((reason) => [
    reason,
    sites.filter(({ barrier }) => barrier === reason).map(({ name }) => name),
  ]);
}
