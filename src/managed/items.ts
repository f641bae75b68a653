import * as z from 'zod/mini';
import { LONGEST_ID } from '../pack/an-id';
import { IN_ORDER, isInCalendar, isInOrder, NOT_IN_CALENDAR } from '../pack/period';
import { SITES, type SiteId } from '../draft';
import { ACTIONS } from '../finding';

/** What becomes of a draft that a rule says to avoid. */
export const AVOID = ['confirm', 'justify', 'block'] as const;
/** What the gate does with a submission whose verdict did not come in time. */
export const WHEN_UNCHECKED = ['let-through', 'hold'] as const;
/** Whether private messages are checked; `person`: they decide. */
export const MESSAGES = ['checked', 'unchecked', 'person'] as const;
/** Parts of the interface an admin may hide. */
export const HIDABLE = ['reply', 'colleague', 'wrong', 'try-it', 'pause'] as const;
export const LANGUAGES = ['en', 'cy'] as const;

export const words = z.string().check(z.regex(/\S/, 'some words'));
export const id = z
  .string()
  .check(
    z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits joined by hyphens'),
    z.maxLength(LONGEST_ID),
  );
const time = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/, 'a day or a time: 2026-05-07'),
    z.refine(isInCalendar, NOT_IN_CALENDAR),
  );
const SITE_NAMES: readonly SiteId[] = SITES;

/** `x:@HandleOfOurs`, or the same as `{ "site": "x", "handle": "HandleOfOurs" }`. */
export const account = z.pipe(
  z.union([
    z.strictObject({ site: z.enum(SITES), handle: words }),
    z.pipe(
      z.string().check(
        z.regex(/^[a-z-]+:\s*@?\S/, 'site:handle, such as x:OurCouncil'),
        z.refine((text) => SITE_NAMES.some((site) => text.startsWith(`${site}:`)), {
          error: `a site we know before the colon: ${SITES.join(', ')}`,
        }),
      ),
      z.transform((text: string) => {
        const [site, handle] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
        return { site: site as SiteId, handle: handle.trim() };
      }),
    ),
  ]),
  z.transform((value: { site: SiteId; handle: string }) => ({ ...value, handle: value.handle.replace(/^@/, '') })),
);

export const contact = z.strictObject({
  name: words,
  email: z.optional(z.email()),
  phone: z.optional(words),
  hours: z.optional(words),
  'out-of-hours': z.optional(words),
  find: z.optional(words),
});

export const incident = z
  .strictObject({
    id,
    name: words,
    from: time,
    until: z.optional(time),
    say: z.optional(words),
    phrases: z._default(z.array(words), []),
    sources: z._default(z.array(words), []),
  })
  .check(z.refine(isInOrder, IN_ORDER));

export const preElection = z
  .strictObject({ from: time, until: time, name: z.optional(words) })
  .check(z.refine(isInOrder, IN_ORDER));

/** `politics=tip` re-grades a rule, `*=tip` all that are not named, `-heated` silences one. */
export const ruleChange = z
  .string()
  .check(
    z.regex(
      new RegExp(`^(?:-[a-z][a-z0-9-]*|(?:[a-z][a-z0-9-]*|\\*)=(?:${ACTIONS.join('|')}))$`),
      `-concern to silence a rule, or concern=action (*=action for all the others) with one of ${ACTIONS.join(', ')}`,
    ),
  );

/** CSS selectors by the name of the part they find. */
export const selectorsOfSite = z.record(
  z.string(),
  z.string().check(z.maxLength(500, 'at most 500 characters'), z.regex(/\S/, 'a selector')),
);
