import { heading, listChange, textChange, type Change } from './difference';
import { placeOf } from './event-rules';
import type { EventRule } from './schema';
import { listed } from './shown';

/** What changes in what a pack says of what people do on a page besides posting. */
export function eventChanges(before: readonly EventRule[] = [], after: readonly EventRule[] = []): Change[] {
  const find = (rules: readonly EventRule[], wanted: EventRule) =>
    rules.find((rule) => placeOf(rule) === placeOf(wanted));
  return [
    ...before.flatMap((was) => {
      const is = find(after, was);
      return about(was, is ? changesIn(was, is) : [`nothing is said of it any more (${placeWords(was)})`]);
    }),
    ...after.flatMap((is) =>
      find(before, is) ? [] : about(is, [`something is said of it now (${placeWords(is)}): “${is.say}”`]),
    ),
  ];
}

function about({ event }: EventRule, sentences: readonly string[]): Change[] {
  return sentences.map((words) => ({ about: heading(event), words }));
}

function changesIn(was: EventRule, is: EventRule): string[] {
  return [
    ...textChange('the headline', was.say, is.say),
    ...listChange('things to do', was.instead, is.instead, true),
    ...textChange('the contact', was.contact, is.contact),
    ...textChange('the clause', was.clause.section, is.clause.section),
    ...textChange('what the clause says', was.clause.words, is.clause.words),
    ...textChange('the web address of the clause', was.clause.url, is.clause.url),
    ...textChange('how often it is said', was['at-most'], is['at-most']),
  ];
}

function placeWords({ where: { sites, accounts, during } }: EventRule): string {
  const parts = [
    ...(sites ? [`on: ${listed(sites)}`] : []),
    ...(accounts ? [`from accounts that are ${listed(accounts)}`] : []),
    ...(during ? [`during: ${listed(during)}`] : []),
  ];
  return parts.join(', ') || 'everywhere';
}
