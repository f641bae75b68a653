import { rules } from 'virtual:second-look-rules';
import type { RunningPack } from '../../src/pack/schema';
import { createChecker, type Checker } from '../../src/evaluate';
import { browser } from '../browser';
import { showBadge } from './badge';
import { answer, originsOf, type Door, type Handlers, type Sender } from './checking';
import { createPolicyStore } from './policy-store';
import { createProfiles } from './profiles';

const store = createPolicyStore(rules.packs.map(({ id }) => id));
const profiles = createProfiles(browser.storage.local, Date.now);
const checkers = new Map<string, Checker>();

const door: Door = {
  id: browser.runtime.id,
  origins: originsOf(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? []),
};

const handlers: Handlers = {
  async check(draft) {
    const { pack, whenUnchecked } = await store.current();
    return { verdict: checkerOf(pack)(draft), whenUnchecked };
  },
  pageState: showBadge,
  profile: async (profile, editing) => profiles.judge(await packInForce(), profile, editing),
  profileSeen: async (account) => profiles.answer(await packInForce(), account),
};

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

browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender, door, handlers));
