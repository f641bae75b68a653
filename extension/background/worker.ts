import { rules } from 'virtual:second-look-rules';
import type { Draft } from '../../src/draft';
import type { RunningPack } from '../../src/pack/schema';
import { ASKED } from '../../src/pictures';
import { withDuty } from '../../src/calendar/duty';
import { masked } from '../../src/detect/mask';
import { createChecker } from '../../src/evaluate';
import { CLEAN, type Verdict } from '../../src/finding';
import { isOnceADay, judgeEvent } from '../../src/page-event';
import { resolve, type EffectivePolicy, type ManagedPolicy } from '../../src/managed/effective';
import { hasAcknowledged, withReminder } from '../../src/managed/acknowledgement';
import { withoutTheirs } from '../../src/managed/not-for-official';
import { namesOf, occasionsAt, withIncidents, withOccasions } from '../../src/managed/occasions';
import { browser } from '../browser';
import { groundOf } from '../ground';
import { WORDS } from '../word-tables';
import { isPaused, type Own } from '../own';
import type { Judged } from '../protocol';
import { keepRepairs } from '../repairs';
import { speak } from '../words';
import { isLeftAlone, knownAccounts, profileWithKind, withAccountKind } from './as-chosen';
import { showBadge, showPause } from './badge';
import { answer, originsOf, type Door, type Handlers, type Sender } from './checking';
import { createCircumstances } from './circumstances';
import { createFalseAlarms } from './false-alarms';
import { welcome } from './first-run';
import { policyInForce } from './in-force';
import { createManagedStore } from './managed-store';
import { createOverrides } from './overrides';
import { createOwnStore } from './own-store';
import { createProfiles } from './profiles';
import { remembering } from './remembering';
import { createTally } from './tally';
import { createTold } from './told';
import { tellOwnPages, tellPages } from './tell-pages';

const { version } = browser.runtime.getManifest();
const profiles = createProfiles(browser.storage.local, Date.now);
const tally = createTally(browser.storage.local, Date.now);
const overrides = createOverrides(browser.storage.local, Date.now);
const falseAlarms = createFalseAlarms(browser.storage.local, Date.now);
const circumstances = createCircumstances(browser.storage.local, () => Date.now());
const told = createTold(browser.storage.local, Date.now);
let toldPause: number | undefined;
const chosen = createOwnStore(show, tellPages);
const employer = createManagedStore(groundOf(rules), { read: tellOwnPages, changed: policyChanged });
const resolved = remembering((managed: ManagedPolicy, own: Own) => resolve(rules.packs, managed, own));
/** The pack with what is known of incidents under way, by their ids. */
const packWith = remembering(({ pack, incidents }: EffectivePolicy, under: string) =>
  withIncidents(
    pack,
    incidents.filter(({ id }) => under.split(',').includes(id)),
  ),
);
/** Compiled once a wake, for the pack in force. */
const checkerOf = remembering((pack: RunningPack) => createChecker(rules, pack));

const door: Door = {
  id: browser.runtime.id,
  origins: originsOf(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? []),
  pages: browser.runtime.getURL(''),
};

const handlers: Handlers = {
  async check(draft, tab) {
    const { policy, own } = await inForce();
    // A pause that is over is seen by whatever happens next; nothing wakes the browser for it.
    if (toldPause !== undefined && !isPaused(own, Date.now())) show(own);
    const leftAlone = isLeftAlone(draft, own, Date.now(), policy);
    const verdict = leftAlone ? CLEAN : await verdictIn(tab, draft, own, policy);
    void tally.judged(
      tab,
      draft.text,
      verdict.findings.map(({ concern }) => concern),
    );
    if (leftAlone || policy.observeOnly) return answerWith(CLEAN, policy);
    return answerWith(remindedOf(draft, policy, own, await overrides.fold(verdict)), policy);
  },
  async tryOut(draft) {
    const { policy, own } = await inForce();
    return answerWith(verdictOn(asItStands(draft, own, policy), policy), policy);
  },
  async event(event) {
    const [{ policy, own }, days] = await Promise.all([inForce(), told.days()]);
    const now = Date.now();
    const isQuiet = policy.observeOnly || isLeftAlone(event, own, now, policy);
    const verdict = isQuiet
      ? CLEAN
      : judgeEvent(policy.pack, withAccountKind(event, own, policy), days, now, namesOf(occasionsAt(policy, now)));
    return answerWith(verdict, policy);
  },
  async eventTold(event) {
    if (isOnceADay((await inForce()).policy.pack, event)) await told.tell(event);
  },
  mask: masked,
  async posted(as, tab) {
    const { policy, own } = await inForce();
    if (isLeftAlone(as, own, Date.now(), policy)) return;
    await circumstances.posted(asItStands(as, own, policy), tab, policy.pack);
  },
  async answered(deed, concerns) {
    await tally.count(deed, concerns);
    // A tick on a picture is an answer, and no warning that was passed over.
    if (deed === 'posted') await overrides.add(concerns.filter((concern) => concern !== ASKED));
  },
  async refuted({ rule, concern, site, sample }) {
    await overrides.add([concern]);
    return sample === undefined || falseAlarms.keep({ rule, concern, site, sample });
  },
  pageState: showBadge,
  async profile(profile, editing) {
    const { policy, own } = await inForce();
    const as = profileWithKind(profile, own, policy);
    const standing = await profiles.judge(policy.pack, as, editing, knownAccounts(policy));
    // What is only observed, or on a site that is off, is noted for the person and not spoken of on the page.
    const isQuiet = policy.observeOnly || policy.sitesOff.includes(profile.site) || isPaused(own, Date.now());
    return isQuiet ? undefined : standing;
  },
  profileSeen: async (account) => profiles.answer((await inForce()).policy.pack, account),
  words: (language) => WORDS[language],
  async policy() {
    const { policy, managed } = await inForce();
    return policyInForce(policy, managed, rules.packs, version);
  },
};

function answerWith(
  verdict: Verdict,
  { whenUnchecked, avoid, reasons, hiddenParts, language }: EffectivePolicy,
): Judged {
  return { verdict: withDuty(verdict, Date.now()), manner: { whenUnchecked, avoid, reasons, hiddenParts, language } };
}

/**
 * Until the person has said that they read the policy, where their employer asks for that, each box for something public
 * reminds them.
 */
function remindedOf(
  { surface }: Draft,
  { pack, acknowledgement }: EffectivePolicy,
  own: Own,
  verdict: Verdict,
): Verdict {
  const isDue = acknowledgement && surface !== 'message';
  return isDue && !hasAcknowledged(own.acknowledged, { pack: pack.id, version: pack.version })
    ? withReminder(verdict, pack)
    : verdict;
}

/** Pages find their selectors where they are kept, so these come first. */
async function policyChanged(): Promise<void> {
  await keepRepairs((await inForce()).policy.selectors);
  tellPages();
}

function verdictIn(tab: number, as: Draft, own: Own, policy: EffectivePolicy): Promise<Verdict> {
  const draft = asItStands(as, own, policy);
  return circumstances.judged(draft, tab, own, policy.pack, (known) => verdictOn(known, policy));
}

/** The draft with what only the worker knows: the kind of its account, and what is going on. */
function asItStands(draft: Draft, own: Own, policy: EffectivePolicy): Draft {
  const going = namesOf(occasionsAt(policy, Date.now()));
  return { ...withAccountKind(draft, own, policy), circumstances: [...(draft.circumstances ?? []), ...going] };
}

function verdictOn(draft: Draft, policy: EffectivePolicy): Verdict {
  const occasions = occasionsAt(policy, Date.now());
  const pack = packWith(policy, occasions.incidents.map(({ id }) => id).join());
  return withoutTheirs(withOccasions(checkerOf(pack)(draft), draft, occasions, pack), draft, policy, pack);
}

async function inForce() {
  const [managed, own] = await Promise.all([employer.current(), chosen.current()]);
  return { managed, own, policy: resolved(managed.judged.managed, own) };
}

/** What the toolbar owes to the person's options: its language, and that checking is paused. */
function show(own: Own): void {
  speak(own.language && WORDS[own.language]);
  toldPause = isPaused(own, Date.now()) ? own.pausedUntil : undefined;
  void showPause(toldPause);
}

/** A storage that refuses greets nobody: what could not be noted would be done again and again. */
async function greet(): Promise<void> {
  try {
    await employer.settled();
    await welcome((await inForce()).policy);
  } catch (error) {
    console.error('Second Look: its first-run page was not opened.', error);
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender, door, handlers));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void greet();
});
