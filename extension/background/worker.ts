import { rules } from 'virtual:second-look-rules';
import type { Draft } from '../../src/draft';
import type { RunningPack } from '../../src/pack/schema';
import { createChecker, type Checker } from '../../src/evaluate';
import { CLEAN } from '../../src/finding';
import { browser } from '../browser';
import { WORDS } from '../word-tables';
import { isPaused, type Own } from '../own';
import type { Judged } from '../protocol';
import { speak } from '../words';
import { isLeftAlone, withAccountKind } from './as-chosen';
import { showBadge, showPause } from './badge';
import { answer, originsOf, type Door, type Handlers, type Sender } from './checking';
import { welcome } from './first-run';
import { policyInForce } from './in-force';
import { createOwnStore } from './own-store';
import { createPolicyStore } from './policy-store';
import { createProfiles } from './profiles';

const store = createPolicyStore(rules.packs.map(({ id }) => id));
const profiles = createProfiles(browser.storage.local, Date.now);
const checkers = new Map<string, Checker>();
let toldPause: number | undefined;
const chosen = createOwnStore(show);

const door: Door = {
  id: browser.runtime.id,
  origins: originsOf(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? []),
  pages: browser.runtime.getURL(''),
};

const handlers: Handlers = {
  async check(draft) {
    const [{ locked }, own] = await Promise.all([store.current(), chosen.current()]);
    // A pause that is over is seen by whatever happens next; nothing wakes the browser for it.
    if (toldPause !== undefined && !isPaused(own, Date.now())) show(own);
    return judge(draft, own, isLeftAlone(draft, own, Date.now(), locked));
  },
  async tryOut(draft) {
    return judge(draft, await chosen.current(), false);
  },
  pageState: showBadge,
  profile: async (profile, editing) => profiles.judge(await packInForce(), profile, editing),
  profileSeen: async (account) => profiles.answer(await packInForce(), account),
  words: (language) => WORDS[language],
  async policy() {
    const [policy, { language }] = await Promise.all([store.current(), chosen.current()]);
    return policyInForce(policy, rules.packs, language);
  },
};

async function judge(draft: Draft, own: Own, leftAlone: boolean): Promise<Judged> {
  const { pack, whenUnchecked } = await store.current();
  const verdict = leftAlone ? CLEAN : checkerOf(pack)(withAccountKind(draft, own));
  return { verdict, whenUnchecked, language: own.language };
}

async function packInForce(): Promise<RunningPack> {
  const { pack } = await store.current();
  const found = rules.packs.find(({ id }) => id === pack);
  if (!found) throw new Error('the pack in force is none of the bundled ones');
  return found;
}

/** Compiled once a wake, for the pack in force. */
function checkerOf(pack: string): Checker {
  const checker = checkers.get(pack) ?? createChecker(rules, pack);
  checkers.set(pack, checker);
  return checker;
}

/** What the toolbar owes to the person's options: its language, and that checking is paused. */
function show(own: Own): void {
  speak(own.language && WORDS[own.language]);
  toldPause = isPaused(own, Date.now()) ? own.pausedUntil : undefined;
  void showPause(toldPause);
}

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender, door, handlers));
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void store.settled().then(welcome);
});
