import type { FoldedProfile } from './employer';
import { originalSpan, type Folded } from './fold';
import type { FieldSpan } from './profile';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** 'Official' before what an account is; an 'Official Mouser' is a job, not an account. */
const OFFICIAL =
  "(?:official|authori[sz]ed|approved)(?: [\\p{L}&']+){0,6}? (?:account|page|twitter|facebook|instagram|insta|linkedin|feed|channel|profile|voice|spokes\\p{L}+|rep|reps|representative|presence|handle|tweets|news|mouthpiece|site|group|blog|updates|home)";
const VOICE = '(?:the )?(?:voice|mouthpiece|official face) (?:of|for)';
const BEHALF =
  '(?:(?:speak|speaking|tweet|tweeting|post|posting|act|acting|here|talking|writing)(?: officially)? (?:on behalf of|for)|(?:set up|run|made|managed)(?: by and)? on behalf of)(?! (?:me|myself|mine|nobody|no one)(?![\\p{L}\\p{N}]))';
const WELSH = '(?:cyfrif|tudalen|llais) swyddogol|llefarydd';
const SPOKES = '(?:spokes(?:person|man|woman|people)|press spokes\\p{L}+)';

const CLAIMS = new RegExp(`${START}(?:${OFFICIAL}|${SPOKES}|${VOICE}|${BEHALF}|${WELSH})${END}`, 'gu');
/** Claims that mean something only of the organisation. */
const NEEDS_NAME = new RegExp(`^(?:${VOICE}|${BEHALF})$`, 'u');
const DENIED =
  /(?:(?<!\p{L})(?:not|no|never|isn'?t|ain'?t|nor|without|former|ex|nid|dim)|n't)(?:[\s-]\p{L}+){0,2}[\s-]+(?:an? |the |any )?$/u;
const OFFICIAL_WORD = /(?<!\p{L})official(?!\p{L})/u;
const THE_EMPLOYER =
  /^[^.!?\n|•;]{0,12}(?<!\p{L})(?:the|our|my) (?:council|trust|ccg|icb|ics|organi[sz]ation|employer|team|board)(?!\p{L})/u;

/**
 * Where an account claims to speak for the employer: 'official account', 'spokesperson', 'on behalf of'. The claim has
 * to be about the employer: it is named in the same sentence, or the claim names nobody and the account has its name.
 */
export function officialClaims(profile: FoldedProfile, references: readonly FieldSpan[]): FieldSpan[] {
  if (references.length === 0) return [];
  return [
    ...claimsIn(profile, 'bio', references),
    ...claimsIn(profile, 'displayName', references),
    ...labels(profile, references),
  ];
}

function claimsIn(profile: FoldedProfile, field: 'bio' | 'displayName', references: readonly FieldSpan[]): FieldSpan[] {
  const folded = profile[field];
  if (!folded) return [];
  return [...folded.text.matchAll(CLAIMS)].flatMap((match) => {
    const until = match.index + match[0].length;
    if (DENIED.test(folded.text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const span = { field, ...originalSpan(folded, match.index, until) };
    return isOfEmployer(folded, match[0], span, until, references) ? [span] : [];
  });
}

function isOfEmployer(
  folded: Folded,
  claim: string,
  span: FieldSpan,
  until: number,
  references: readonly FieldSpan[],
): boolean {
  const after = folded.text.slice(until, until + 80);
  const rest = /^[^.!?\n|•;]*/u.exec(after)?.[0] ?? '';
  const end = folded.end[until + rest.length - 1] ?? span.end;
  const named = (from: number) =>
    references.some((each) => each.field === span.field && each.start < end && each.end > from);
  if (named(span.start) || THE_EMPLOYER.test(after)) return true;
  if (NEEDS_NAME.test(claim) || /^\s+(?:of|for|to)\s/.test(rest)) return false;
  const before = folded.text.slice(Math.max(0, until - claim.length - 80), until - claim.length);
  const sentence = /[^.!?\n|•;]*$/u.exec(before)?.[0] ?? '';
  const start = folded.start[until - claim.length - sentence.length] ?? span.start;
  return named(start) || references.some(({ field }) => field === 'handle' || field === 'displayName');
}

/** 'OFFICIAL' beside the employer's name in a display name or a handle. */
function labels(profile: FoldedProfile, references: readonly FieldSpan[]): FieldSpan[] {
  return (['displayName', 'handle'] as const).flatMap((field) => {
    const folded = profile[field];
    const match = folded && OFFICIAL_WORD.exec(folded.text);
    if (!match || DENIED.test(folded.text.slice(0, match.index))) return [];
    if (!references.some((each) => each.field === field)) return [];
    return [{ field, ...originalSpan(folded, match.index, match.index + match[0].length) }];
  });
}
