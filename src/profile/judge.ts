import type { RunningPack } from '../pack/schema';
import { statementOf, type Statement } from './disclaimer';
import { Employer, foldProfile, type FoldedProfile } from './employer';
import { fixOf } from './fixes';
import { originalSpan } from './fold';
import { inHandle, namePattern, placesOf } from './names';
import { officialClaims } from './official';
import {
  isAmong,
  type FieldSpan,
  type KnownAccounts,
  type Profile,
  type ProfileFinding,
  type ProfileKind,
} from './profile';
import { statesRole } from './role';

/** Judges one profile. */
type ProfileChecker = (profile: Profile) => ProfileFinding[];

type Requirements = NonNullable<RunningPack['profile']>;
type Clause = ProfileFinding['clause'];
type Need = 'required' | 'advised';

/** Everything that one judgement looks at. */
interface Read {
  readonly folded: FoldedProfile;
  readonly references: readonly FieldSpan[];
  readonly isDispensed: boolean;
  readonly mayBeOfficial: boolean;
}

/** Makes the judge of profiles for one policy; one with no `profile` part minds nothing. */
export function createProfileChecker(pack: RunningPack, known: KnownAccounts = {}): ProfileChecker {
  const asked = pack.profile;
  if (!asked) return () => [];
  const employer = new Employer(pack);
  const find = finder(pack);
  return (profile) => {
    const folded = foldProfile(profile);
    const references = employer.references(folded);
    const isRegistered = isAmong(profile, known.registered);
    const isDispensed = isRegistered || isAmong(profile, known.dispensed);
    const kind = profile.accountKind ?? 'personal';
    const ofOrganisation = isRegistered || kind === 'departmental' || kind === 'corporate';
    const mayBeOfficial = isDispensed || (ofOrganisation && known.registered === undefined);
    const read = { folded, references, isDispensed, mayBeOfficial };
    if (ofOrganisation) {
      return [...official(asked, read, find), ...(kind === 'departmental' ? departmental(asked, read, find) : [])];
    }
    return [
      ...disclaimer(asked, read, find),
      ...naming(asked, read, find),
      ...official(asked, read, find),
      ...(kind === 'professional' ? role(asked, read, find) : []),
    ];
  };
}

type Find = (kind: ProfileKind, of: { need: Need; clause: Clause }, spans: readonly FieldSpan[]) => ProfileFinding;

function finder({ organisation, profile }: RunningPack): Find {
  const { wording, accept } = profile?.disclaimer ?? {};
  return (kind, { need, clause }, spans) => ({
    kind,
    weight: need === 'required' ? 'must' : 'advice',
    clause,
    spans,
    fix: fixOf(kind, organisation.name, wording, accept === 'exact'),
  });
}

/** A profile that names the employer has to say whose its views are. */
function disclaimer({ disclaimer: asked }: Requirements, read: Read, find: Find): ProfileFinding[] {
  // Nothing is said of a bio that could not be read.
  if (!asked || read.references.length === 0 || !read.folded.bio) return [];
  const statement = statementOf(read.folded, asked.wording);
  if (suffices(statement, asked.accept)) return [];
  return statement.says === 'nothing'
    ? [find('disclaimer-missing', asked, read.references)]
    : [find('disclaimer-wording', asked, statement.spans)];
}

function suffices({ says }: Statement, accept: 'views-own' | 'exact'): boolean {
  return says === 'exact' || (says === 'own' && accept === 'views-own');
}

/** The employer's name in the handle or in the display name of a person's account. */
function naming(asked: Requirements, { folded, isDispensed }: Read, find: Find): ProfileFinding[] {
  if (isDispensed) return [];
  const { handle, displayName } = folded;
  const findings: ProfileFinding[] = [];
  if (asked.handle && handle) {
    const spans = asked.handle['must-not-contain'].flatMap((name) => inHandle(name, handle, displayName));
    const fields = spans.map(({ from, until }) => ({ field: 'handle' as const, ...originalSpan(handle, from, until) }));
    if (spans.length > 0) findings.push(find('employer-in-handle', asked.handle, merged(fields)));
  }
  const named = asked['display-name'];
  if (named && displayName) {
    const spans = named['must-not-contain'].flatMap((name) => [
      ...placesOf(namePattern(name), displayName),
      ...inHandle(name, displayName),
    ]);
    const fields = spans.map(({ from, until }) => ({
      field: 'displayName' as const,
      ...originalSpan(displayName, from, until),
    }));
    if (spans.length > 0) findings.push(find('employer-in-name', named, merged(fields)));
  }
  return findings;
}

function official({ official: asked }: Requirements, read: Read, find: Find): ProfileFinding[] {
  if (!asked || read.mayBeOfficial) return [];
  const claims = officialClaims(read.folded, read.references);
  return claims.length > 0 ? [find('official-claim', asked, claims)] : [];
}

/** A departmental account that names the organisation elsewhere, and not in its handle. */
function departmental(asked: Requirements, { references, folded }: Read, find: Find): ProfileFinding[] {
  const handle = asked['departmental-handle'];
  if (!handle || !folded.handle || references.length === 0) return [];
  if (references.some(({ field }) => field === 'handle')) return [];
  return [find('employer-missing-in-handle', handle, [])];
}

function role({ role: asked }: Requirements, { folded, references }: Read, find: Find): ProfileFinding[] {
  return asked && statesRole(folded, references.length > 0) === false ? [find('no-role-stated', asked, [])] : [];
}

/** Sorted, overlaps joined; all of one field. */
function merged(spans: readonly FieldSpan[]): FieldSpan[] {
  const out: FieldSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}
