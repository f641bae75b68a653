import { escaped } from '../text/escape';
import type { EmployerName, RunningPack } from '../pack/schema';
import { fold, originalSpan, type Folded } from './fold';
import { inHandle, namePattern, placesOf, type Stretch } from './names';
import { PROFILE_FIELDS, type FieldSpan, type Profile, type ProfileField } from './profile';

/** The fields of a profile as they are read. */
export type FoldedProfile = Readonly<Partial<Record<ProfileField, Folded>>>;

export function foldProfile(profile: Profile): FoldedProfile {
  return Object.fromEntries(
    PROFILE_FIELDS.flatMap((field) => (profile[field] === undefined ? [] : [[field, fold(profile[field])]])),
  );
}

/** The National Health Service by its names; 'GIG' alone would also be a concert. */
const NHS: readonly EmployerName[] = [
  ...['NHS', 'National Health Service', 'GIG Cymru', 'Gwasanaeth Iechyd Gwladol'].map(inHandlesToo),
  ...['y GIG', "'r GIG"].map((name) => ({ name, unless: [], 'in-handles': false })),
];
/** Of the whole service: an address there tells the NHS, and not which part of it. */
const NHS_DOMAINS: readonly string[] = ['nhs.net', 'nhs.uk'];

function inHandlesToo(name: string): EmployerName {
  return { name, unless: [], 'in-handles': true };
}

/** Of the past: a person who left refers to no employer of theirs. */
const PAST_BEFORE =
  /(?<!\p{L})(?:ex|former|formerly|previous|previously|retired|retd|late of|left the|used to (?:work|be)|worked (?:for|at|in)|alumn\w+|escaped)(?!\p{L})[^.!?|•;\n]{0,28}$/u;
const PAST_AFTER =
  /^[^.!?|•;\n]{0,14}(?<!\p{L})(?:retired|retd|retiree|pensioner|alumn\w+|until (?:19|20)\d\d)(?!\p{L})/u;
/** Of somebody who thanks, loves or defends it, or was cared for by it. */
const ADMIRED_BEFORE =
  /(?<!\p{L})(?:thank you|thanks|thankful|grateful|loves?|loving|sav(?:e|ed|ing)|supporter of|support|defend\w*|protect|fan of|fight(?:ing)? for|done by|treated by|looked after by|cared for by|campaign\w*|champion of|proud of|clap for|believ\w+ in|owe|patient|user|hands off)(?: \p{L}+){0,1}[\s,]+(?:to |by |for |of )?(?:the |our |my )?(?:\p{L}+ )?#?$/u;
const ADMIRED_AFTER =
  /^[\s-]?(?:super)?(?:fan|fans|supporter|patient|campaigner|lover|survivor|service user|saved my|saved me)(?!\p{L})/u;
const ADMIRED_TAG = /#(?:save|saveour|our|love|loveour|lovethe|protect|protectour|support|supportour|defend|thankyou)$/;
/** Said of oneself: no employee. */
const NOT_STAFF =
  /(?:do not|don'?t|never|no longer) work (?:there|for (?:them|it|the)|in the)|not (?:a )?(?:member of )?staff|not employed by/;

/**
 * Where a profile refers to the holder's employer: its names as words, in handles, mentions and hashtags, its web and
 * e-mail addresses. References to a past employer, and by people who only admire it, do not count.
 */
export class Employer {
  private readonly names: readonly (EmployerName & { pattern: RegExp; exceptions: readonly RegExp[] })[];
  private readonly domains: RegExp | undefined;

  constructor(pack: RunningPack) {
    const { profile, organisation } = pack;
    const own: readonly EmployerName[] =
      profile?.employer?.names ?? [organisation.name, ...organisation.aliases].map(inHandlesToo);
    const anyNhs = profile?.disclaimer?.about.includes('nhs') ?? false;
    const named = anyNhs ? [...own, ...NHS] : own;
    this.names = named.map((each) => ({
      ...each,
      pattern: namePattern(each.name),
      exceptions: each.unless.map(namePattern),
    }));
    const domains = [...organisation['email-domains'], ...(profile?.employer?.domains ?? [])].filter(
      (domain) => anyNhs || !NHS_DOMAINS.includes(domain),
    );
    if (domains.length > 0) this.domains = domainPattern(domains);
  }

  references(profile: FoldedProfile): FieldSpan[] {
    const bio = profile.bio?.text ?? '';
    if (NOT_STAFF.test(bio)) return [];
    const whole = PROFILE_FIELDS.map((field) => profile[field]).filter((each) => each !== undefined);
    const names = this.names.filter(({ exceptions }) =>
      whole.every((folded) => exceptions.every((each) => placesOf(each, folded).length === 0)),
    );
    return PROFILE_FIELDS.flatMap((field) => {
      const folded = profile[field];
      if (!folded) return [];
      return longest(this.stretches(field, folded, names, profile.displayName))
        .filter((stretch) => field === 'handle' || isPresent(folded, stretch))
        .map(({ from, until }) => ({ field, ...originalSpan(folded, from, until) }));
    });
  }

  private stretches(
    field: ProfileField,
    folded: Folded,
    names: typeof this.names,
    displayName: Folded | undefined,
  ): Stretch[] {
    const joined = names.filter((each) => each['in-handles']);
    if (field === 'handle') return joined.flatMap(({ name }) => inHandle(name, folded, displayName));
    return [
      ...names.flatMap(({ pattern }) => placesOf(pattern, folded)),
      ...tagsOf(folded).flatMap(({ from, tag }) =>
        joined.flatMap(({ name }) => inHandle(name, tag).map((each) => shifted(each, from))),
      ),
      ...(this.domains ? placesOf(this.domains, folded) : []),
    ];
  }
}

/** What a pack says is a domain is looked for as it stands: no sign in it means anything. */
function domainPattern(domains: readonly string[]): RegExp {
  const any = domains.map((domain) => escaped(domain.toLowerCase())).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'gu');
}

/** Mentions and hashtags: names are joined in them as in handles. */
function tagsOf(folded: Folded): { from: number; tag: Folded }[] {
  return [...folded.text.matchAll(/(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]+/gu)].map((match) => {
    const from = match.index;
    const until = from + match[0].length;
    const part = {
      text: match[0],
      start: folded.start.slice(from, until),
      end: folded.end.slice(from, until),
      capital: folded.capital.slice(from, until),
    };
    return { from, tag: part };
  });
}

function shifted({ from, until }: Stretch, by: number): Stretch {
  return { from: from + by, until: until + by };
}

/** Of stretches that overlap, the longest. */
function longest(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const each of [...stretches].sort((a, b) => a.from - b.from || b.until - a.until)) {
    const last = kept.at(-1);
    if (!last || each.from >= last.until) kept.push(each);
  }
  return kept;
}

function isPresent({ text }: Folded, { from, until }: Stretch): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(until, until + 60);
  if (PAST_BEFORE.test(before) || PAST_AFTER.test(after)) return false;
  return !(ADMIRED_BEFORE.test(before) || ADMIRED_AFTER.test(after) || ADMIRED_TAG.test(before));
}
