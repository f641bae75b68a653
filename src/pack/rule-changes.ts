import type { Action } from '../finding';
import { heading, listChange, textChange, type Change } from './difference';
import { placeKey } from './place';
import type { RunningPack } from './schema';
import { listed } from './shown';

type RunningRule = RunningPack['rules'][number];

/** What an action did, and what it does, to a draft that meets the rule. */
const ACTION_WORDS: Readonly<Record<Action, { was: string; now: string }>> = {
  tip: { was: 'was a tip', now: 'is a tip and holds nothing' },
  pause: { was: 'held the post for a few seconds', now: 'holds the post for a few seconds' },
  escalate: {
    was: 'held the post and offered whom to ask',
    now: 'holds the post and offers whom to ask',
  },
  avoid: {
    was: 'held the post until the person confirmed it',
    now: 'holds the post until the person confirms it',
  },
};

/** What changes in a pack's rules: those added and taken away, and in those that stay. */
export function ruleChanges(before: readonly RunningRule[], after: readonly RunningRule[]): Change[] {
  const concerns = [...new Set([...before, ...after].map(({ concern }) => concern))];
  return concerns.flatMap((concern) => {
    const of = (rules: readonly RunningRule[]) => rules.filter((rule) => rule.concern === concern);
    return concernChanges(of(before), of(after)).map((words) => ({ about: heading(concern), words }));
  });
}

/** A concern may have a rule for each kind of account or site: each is held against the one for the same place. */
function concernChanges(before: readonly RunningRule[], after: readonly RunningRule[]): string[] {
  const pairs = before.map((was) => ({ was, is: after.find((is) => placeKey(is) === placeKey(was)) }));
  const isNew = after.filter((is) => !pairs.some((pair) => pair.is === is));
  // Of those that found no match, the first of each is taken to be one rule that moved.
  const moved = pairs.map(({ was, is }) => ({ was, is: is ?? isNew.shift() }));
  const severalRules = before.length > 1 || after.length > 1;
  const stays = moved.flatMap(({ is }) => is ?? []);
  const isReordered = stays.some(
    (is, index) => index > 0 && after.indexOf(is) < after.indexOf(stays[index - 1] as RunningRule),
  );
  return [
    ...moved.flatMap(({ was, is }) => {
      const where = severalRules ? ` (${placeWords(was)})` : '';
      if (!is) return [`no longer looked for${where}: it ${ACTION_WORDS[was.action].was}`];
      return changesIn(was, is).map((words) => `${words}${where}`);
    }),
    ...isNew.map((is) => `is looked for now (${placeWords(is)}): it ${ACTION_WORDS[is.action].now}; “${is.say}”`),
    ...(isReordered ? ['its rules come in another order, and the first that applies is the one that counts'] : []),
  ];
}

function changesIn(was: RunningRule, is: RunningRule): string[] {
  return [
    ...(was.action === is.action ? [] : [`${ACTION_WORDS[was.action].was}, now ${ACTION_WORDS[is.action].now}`]),
    ...(placeKey(was) === placeKey(is) ? [] : [`applied ${placeWords(was)}, now applies ${placeWords(is)}`]),
    ...textChange('the headline', was.say, is.say),
    ...listChange('things to do instead', was.instead, is.instead, true),
    ...textChange('the ready reply', was.reply, is.reply),
    ...textChange('the contact', was.contact, is.contact),
    ...textChange('the clause', was.clause.section, is.clause.section),
    ...textChange('what the clause says', was.clause.words, is.clause.words),
    ...textChange('the web address of the clause', was.clause.url, is.clause.url),
    ...listChange('phrases it looks for', was.also, is.also),
    ...listChange('phrases it lets pass', was.except, is.except),
  ];
}

function placeWords({ where: { surfaces, sites, accounts, during } }: RunningRule): string {
  const parts = [
    ...(surfaces ? [`in: ${listed(surfaces)}`] : []),
    ...(sites ? [`on: ${listed(sites)}`] : []),
    ...(accounts ? [`from accounts that are ${listed(accounts)}`] : []),
    ...(during ? [`during: ${listed(during)}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'everywhere';
}
