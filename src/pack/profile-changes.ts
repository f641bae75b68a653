import { listChange, namesOf, textChange } from './difference';
import type { EmployerName, RunningPack } from './schema';

type Profile = NonNullable<RunningPack['profile']>;
type Asked = Exclude<keyof Profile, 'employer'>;

/** What a policy may ask of profiles, as the beginning of a sentence. */
const ASKED_WORDS: Readonly<Record<Asked, string>> = {
  disclaimer: 'a disclaimer',
  handle: 'a handle without the employer’s name',
  'display-name': 'a display name without the employer’s name',
  official: 'leave to have an official account',
  'departmental-handle': 'the employer’s name in the handle of a departmental account',
  pictures: 'care with what pictures show',
  role: 'saying who one works for and as what',
};

/** What changes in what a pack asks of profiles, in sentences. */
export function profileChanges(before: Profile = {}, after: Profile = {}): string[] {
  const asked = namesOf(before, after).filter((name): name is Asked => Object.hasOwn(ASKED_WORDS, name));
  return [
    ...asked.flatMap((name) => askedChanges(ASKED_WORDS[name], before[name], after[name])),
    ...employerChanges(before.employer, after.employer),
  ];
}

/** All that any of the requirements may say. */
interface Requirement {
  readonly need: string;
  readonly clause: { readonly section: string; readonly words: string };
  readonly about?: readonly string[] | undefined;
  readonly accept?: string | undefined;
  readonly wording?: string | undefined;
  readonly 'must-not-contain'?: readonly string[] | undefined;
}

const ACCEPT_WORDS: Readonly<Record<string, string>> = {
  'views-own': 'any words that say the views are one’s own',
  exact: 'these words and no others',
};

function askedChanges(what: string, was: Requirement | undefined, is: Requirement | undefined): string[] {
  if (!was && !is) return [];
  if (!was) return [`${what} is now ${is?.need}: “${is?.clause.words}”`];
  if (!is) return [`${what} is no longer ${was.need}`];
  const words = (accept: string | undefined) => accept && (ACCEPT_WORDS[accept] ?? accept);
  return [
    ...(was.need === is.need ? [] : [`${what} was ${was.need}, now it is ${is.need}`]),
    ...textChange(`${what}: the clause`, was.clause.section, is.clause.section),
    ...textChange(`${what}: what the clause says`, was.clause.words, is.clause.words),
    ...listChange(`${what}: asked of those who name`, was.about, is.about),
    ...textChange(`${what}: what will do`, words(was.accept), words(is.accept)),
    ...textChange(`${what}: the wording`, was.wording, is.wording),
    ...listChange(`${what}: names it may not hold`, was['must-not-contain'], is['must-not-contain']),
  ];
}

function employerChanges(was: Profile['employer'], is: Profile['employer']): string[] {
  return [
    ...listChange('names that stand for the employer', was?.names.map(nameWords), is?.names.map(nameWords)),
    ...listChange('web addresses that stand for the employer', was?.domains, is?.domains),
  ];
}

function nameWords({ name, unless, 'in-handles': inHandles }: EmployerName): string {
  return [
    name,
    ...(unless.length > 0 ? [`unless with ${unless.join(', ')}`] : []),
    ...(inHandles ? [] : ['not in handles']),
  ].join('; ');
}
