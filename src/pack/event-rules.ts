import { placeKey } from './place';
import { pathText, problemsOf, type Problem } from './problem';
import { eventRuleSchema, type EventRule } from './schema';
import { didYouMean } from './suggest';

const SAME_PLACE = 'this pack already has a rule for this event, for the same accounts, sites and occasions';

/** What is wrong with the event rules of a pack, besides their form: two for one place, a contact that is not there. */
export function eventProblems(file: string, rules: readonly EventRule[], contacts: object): Problem[] {
  const places = rules.map(placeOf);
  return rules.flatMap((rule, index) => {
    const at = (key: string) => pathText(['events', index, key]);
    const first = places.indexOf(places[index] as string);
    return [
      ...(first < index ? [{ file, path: at('event'), value: rule.event, message: SAME_PLACE }] : []),
      ...contactProblems(file, at('contact'), rule, contacts),
    ];
  });
}

function contactProblems(file: string, path: string, { contact }: EventRule, contacts: object): Problem[] {
  if (contact === undefined || Object.hasOwn(contacts, contact)) return [];
  const names = Object.keys(contacts);
  const allowed = names.join(', ') || 'none yet: add it to contacts';
  return [
    { file, path, value: contact, message: `no such contact; there are: ${allowed}${didYouMean(contact, names)}` },
  ];
}

/**
 * The event rules of a pack of an organisation's own, before those of the pack it extends: the first that applies
 * counts. A bad one is refused alone, as is a second one for the same place; one whose contact is not there goes without it.
 */
export function readEventRules(
  file: string,
  raw: readonly unknown[],
  standing: readonly EventRule[],
  contacts: object,
): { readonly rules: EventRule[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const own = raw.flatMap((data, index) => {
    const parsed = eventRuleSchema.safeParse(data, { reportInput: true });
    if (parsed.success) return [{ index, rule: parsed.data }];
    for (const { path, ...problem } of problemsOf(file, data, parsed.error.issues, eventRuleSchema)) {
      const at = pathText(['events', index]);
      problems.push({ ...problem, path: path ? `${at}.${path}` : at });
    }
    return [];
  });
  const places = own.map(({ rule }) => placeOf(rule));
  const rules = own.flatMap(({ index, rule }, each) => {
    if (places.indexOf(placeOf(rule)) < each) {
      problems.push({ file, path: pathText(['events', index, 'event']), value: rule.event, message: SAME_PLACE });
      return [];
    }
    const wrong = contactProblems(file, pathText(['events', index, 'contact']), rule, contacts);
    problems.push(...wrong);
    return [wrong.length > 0 ? { ...rule, contact: undefined } : rule];
  });
  return { rules: [...rules, ...standing], problems };
}

/** The same for rules of one event in the same places. */
export function placeOf({ event, where }: Pick<EventRule, 'event' | 'where'>): string {
  return placeKey({ concern: event, where });
}
