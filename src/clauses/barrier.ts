import type { KeyName } from '../managed/keys';
import { fitOf } from '../profile/limits';
import type { PageEventKind } from '../page-event';
import type { Concern, EventRule, RunningPack } from '../pack/schema';
import { featureOf, type FeatureId } from './features';
import type { ClauseRow, Deed, ProfileCheck } from './row';
import type { SiteMeans } from './sites';

/** What a deed is looked up in. */
export interface Ground {
  readonly pack: RunningPack;
  readonly concerns: readonly Omit<Concern, 'examples'>[];
}

type Detector = Concern['detectors'][string];
type Where = RunningPack['rules'][number]['where'];

/** Why a deed of `row` cannot be done on a site; `undefined` where it can. Throws where the pack has no such thing. */
export function barrierOf(deed: Deed, row: ClauseRow, ground: Ground, site: SiteMeans): string | undefined {
  switch (deed.by) {
    case 'rule':
      return ruleBarrier(ruleOf(deed, row, ground.pack).where, detectorsOf(deed.concern, ground), site);
    case 'profile':
      return profileBarrier(deed.check, site);
    case 'event':
      return eventBarrier(deed.event, eventRuleOf(deed, row, ground.pack).where, site);
    case 'setting':
      return settingBarrier(deed.key, site);
    case 'feature':
      return featureBarrier(deed.feature, site);
    case 'silence':
      return undefined;
  }
}

/** The one rule of the pack that a row means. */
export function ruleOf(
  { concern, action }: Extract<Deed, { by: 'rule' }>,
  { sections }: ClauseRow,
  { id, rules }: RunningPack,
): RunningPack['rules'][number] {
  const rule = rules.find(
    (each) => each.concern === concern && each.action === action && sections.includes(each.clause.section),
  );
  if (!rule) throw new Error(`${id} has no rule in ${sections.join(', ')} for ${action} on ${concern}`);
  return rule;
}

/** The event rule of the pack that a row means. */
export function eventRuleOf(
  { event }: Extract<Deed, { by: 'event' }>,
  { sections }: ClauseRow,
  { id, events = [] }: RunningPack,
): EventRule {
  const rule = events.find((each) => each.event === event && sections.includes(each.clause.section));
  if (!rule) throw new Error(`${id} has no event rule in ${sections.join(', ')} for ${event}`);
  return rule;
}

/** What recognises a concern: what only takes away from it does not count. */
export function detectorsOf(concern: string, { concerns }: Ground): Detector[] {
  const known = concerns.find((each) => each.concern === concern);
  if (!known) throw new Error(`there is no concern ${concern}`);
  return Object.values(known.detectors).filter(({ weight }) => weight > 0);
}

function ruleBarrier(where: Where, detectors: readonly Detector[], site: SiteMeans): string | undefined {
  return placeBarrier(where, site) ?? (detectors.some((each) => isKnown(each, site)) ? undefined : unknown(detectors));
}

/** Whether a site tells what a detector needs besides the draft's words. */
function isKnown({ in: read, attached }: Detector, { attachments, answers }: SiteMeans): boolean {
  return (read === 'text' || answers) && (attached?.some((kind) => attachments.includes(kind)) ?? true);
}

function unknown(detectors: readonly Detector[]): string {
  if (detectors.every(({ attached }) => attached?.includes('undescribed'))) {
    return 'whether a picture has a description is not known';
  }
  return detectors.every(({ attached }) => attached) ? 'attachments are not seen' : 'what is answered is not read';
}

function placeBarrier({ sites, accounts }: Pick<Where, 'sites' | 'accounts'>, site: SiteMeans): string | undefined {
  if (sites && !sites.includes(site.id)) return 'the policy’s rule is for other sites';
  // Employers list the accounts that speak for them, on every site.
  const isOfOrganisation = accounts?.some((kind) => kind === 'departmental' || kind === 'corporate');
  if (!accounts || !site.everyAccount || isOfOrganisation || accounts.includes(site.everyAccount)) return undefined;
  return 'no account there is a private one';
}

function eventBarrier(event: PageEventKind, where: EventRule['where'], site: SiteMeans): string | undefined {
  const isSeen = site.events[event];
  return isSeen === true ? placeBarrier(where, site) : isSeen;
}

function profileBarrier(check: ProfileCheck, { profile }: SiteMeans): string | undefined {
  switch (check) {
    case 'employer-in-handle':
      return profile.handle ? undefined : NO_HANDLE;
    case 'employer-missing-in-handle':
      if (!profile.handle) return NO_HANDLE;
      return profile.ofOrganisations ? undefined : 'organisations’ pages are not read as profiles';
    default:
      return undefined;
  }
}

const NO_HANDLE = 'nobody chooses a handle';

function settingBarrier(key: KeyName, { mentionsHandles }: SiteMeans): string | undefined {
  return key === 'notForOfficialAccounts' && !mentionsHandles ? 'mentions are names, not handles' : undefined;
}

function featureBarrier(feature: FeatureId, { id }: SiteMeans): string | undefined {
  if (feature !== 'room') return undefined;
  return fitOf(id, '', '') ? undefined : 'its limits are not known';
}

/** Whether a deed is done on Second Look's own pages and on no site. */
export function isOnOwnPages(deed: Deed): boolean {
  return deed.by === 'feature' && featureOf(deed.feature).onOwnPages === true;
}
