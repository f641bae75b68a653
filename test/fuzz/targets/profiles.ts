import fc from 'fast-check';
import { ACCOUNT_KINDS, SITES } from '../../../src/draft';
import { createProfileChecker } from '../../../src/profile/judge';
import { PROFILE_FIELDS, type Profile } from '../../../src/profile/profile';
import { anyText } from '../arbitraries';
import { REAL } from '../ground';
import { must, type Target } from '../target';

const known = { registered: [{ site: 'x' as const, handle: 'OurCouncil' }] };
const checkers = REAL.packs.flatMap((pack) => [createProfileChecker(pack), createProfileChecker(pack, known)]);
const part = fc.option(anyText, { nil: undefined });

/** A profile of any characters, whole or not, is judged by every policy; what it rests on lies in the part it names. */
export const profiles: Target<Profile> = {
  name: 'profiles',
  what: 'profiles of any characters, by every policy',
  share: 100,
  cases: fc.record({
    site: fc.constantFrom(...SITES),
    handle: fc.oneof(part, fc.constant('OurCouncil')),
    displayName: part,
    bio: part,
    website: part,
    accountKind: fc.constantFrom(undefined, ...ACCOUNT_KINDS),
  }),
  check(profile) {
    for (const { spans, fix } of checkers.flatMap((judge) => judge(profile))) {
      must(fix !== '', 'a finding comes without a way out');
      for (const { start, end, field } of spans)
        must(
          PROFILE_FIELDS.includes(field) && start >= 0 && end > start && end <= (profile[field] ?? '').length,
          `the span ${start}-${end} is not in the ${field}`,
        );
    }
  },
};
