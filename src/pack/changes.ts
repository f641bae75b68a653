import { listChange, namesOf, textChange, type Change } from './difference';
import { eventChanges } from './event-changes';
import { profileChanges } from './profile-changes';
import { ruleChanges } from './rule-changes';
import type { RunningPack } from './schema';

/**
 * What changes for staff when one pack takes another's place, in words, rules first. Empty where nothing does: how a
 * file is written, its examples and its own version number are no change.
 */
export function changes(before: RunningPack, after: RunningPack): Change[] {
  return [
    ...ruleChanges(before.rules, after.rules),
    ...eventChanges(before.events, after.events),
    ...about('Contacts', contactChanges(before.contacts, after.contacts)),
    ...about('Profiles', profileChanges(before.profile, after.profile)),
    ...about('Elections', electionChanges(before, after)),
    ...about('Working hours', textChange('the time', hoursText(before), hoursText(after))),
    ...about('Policy', policyChanges(before.policy, after.policy)),
    ...about('Organisation', organisationChanges(before.organisation, after.organisation)),
  ];
}

function about(subject: string, sentences: readonly string[]): Change[] {
  return sentences.map((words) => ({ about: subject, words }));
}

const POLICY_WORDS: Readonly<Record<keyof RunningPack['policy'], string>> = {
  title: 'its title',
  reference: 'its reference',
  version: 'its version',
  effective: 'the day it came into force',
  review: 'the day it is due for review',
  url: 'its web address',
};

function policyChanges(before: RunningPack['policy'], after: RunningPack['policy']): string[] {
  const keys = Object.keys(POLICY_WORDS) as (keyof RunningPack['policy'])[];
  return keys.flatMap((key) => textChange(POLICY_WORDS[key], before[key], after[key]));
}

function organisationChanges(before: RunningPack['organisation'], after: RunningPack['organisation']): string[] {
  return [
    ...textChange('its name', before.name, after.name),
    ...listChange('other names', before.aliases, after.aliases),
    ...listChange('e-mail domains', before['email-domains'], after['email-domains']),
  ];
}

type Contacts = RunningPack['contacts'];

const CONTACT_WORDS: Readonly<Record<keyof Contacts[string], string>> = {
  name: 'the name',
  email: 'the e-mail address',
  phone: 'the telephone number',
  hours: 'the hours',
  'out-of-hours': 'whom to ask out of hours',
  find: 'where to find them',
};

function contactChanges(before: Contacts, after: Contacts): string[] {
  return namesOf(before, after).flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (!was) return [`${name} is new: “${is?.name ?? ''}”`];
    if (!is) return [`${name} is gone: it was “${was.name}”`];
    const keys = Object.keys(CONTACT_WORDS) as (keyof Contacts[string])[];
    return keys.flatMap((key) => textChange(`${name}: ${CONTACT_WORDS[key]}`, was[key], is[key]));
  });
}

function hoursText({ calendar }: RunningPack): string | undefined {
  const hours = calendar?.['working-hours'];
  if (!hours) return undefined;
  const rest = hours.break ? `, break ${hours.break.from} to ${hours.break.until}` : '';
  return `${hours.days.join(', ')}: ${hours.from} to ${hours.until}${rest}`;
}

function electionChanges(before: RunningPack, after: RunningPack): string[] {
  const windows = ({ calendar }: RunningPack) =>
    (calendar?.['pre-election'] ?? []).map(({ from, until }) => `${from} to ${until}`);
  return listChange('pre-election periods', windows(before), windows(after));
}
