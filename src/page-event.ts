import * as z from 'zod/mini';
import { draftSchema, SITES, type Occasion } from './draft';
import { appliesFrom, clauseOf, contactOf } from './evaluate';
import { CLEAN, type Verdict } from './finding';
import { PAGE_EVENTS, type RunningPack } from './pack/schema';

/** The longest name a domain can have. */
const LONGEST_DOMAIN = 253;

/** Something a person does on a page besides posting. What they write is no part of it. */
export const pageEventSchema = z.object({
  event: z.enum(PAGE_EVENTS),
  site: z.enum(SITES),
  account: draftSchema.shape.account,
  /** Of an e-mail address what stands after the @, and never what stands before it. */
  domain: z.optional(z.string().check(z.maxLength(LONGEST_DOMAIN), z.regex(/^[^@\s]*$/))),
});
export type PageEvent = z.infer<typeof pageEventSchema>;
export type PageEventKind = PageEvent['event'];

/** The day on which somebody was last told of each event, by their own calendar: 2026-11-27. */
export type ToldOn = { readonly [event in PageEventKind]?: string | undefined };

/**
 * What a pack says of an event: the first of its rules that applies, as one finding that never holds. `now` is in
 * milliseconds since 1970, `going` what is going on. Clean as well where the person was told today already and the rule asks for no more.
 */
export function judgeEvent(
  pack: RunningPack,
  event: PageEvent,
  told: ToldOn,
  now: number,
  going: readonly Occasion[] = [],
): Verdict {
  const at = { ...event, circumstances: [...going] };
  const rule = pack.events?.find((each) => each.event === event.event && appliesFrom(each.where, at));
  if (!rule || !isMeant(pack, event)) return CLEAN;
  if (rule['at-most'] === 'once-a-day' && told[event.event] === dayOf(now)) return CLEAN;
  const { say, instead } = rule;
  return {
    action: 'tip',
    findings: [
      {
        rule: `${pack.id}/${event.event}`,
        concern: event.event,
        action: 'tip',
        strength: 'strong',
        clause: clauseOf(pack, rule),
        say,
        instead,
        contact: contactOf(pack, rule),
        spans: [],
        evidence: [],
      },
    ],
  };
}

/** Whether a pack has the person told of an event once a day: for no other is the day anybody's to keep. */
export function isOnceADay(pack: RunningPack, event: PageEventKind): boolean {
  return pack.events?.some((rule) => rule.event === event && rule['at-most'] === 'once-a-day') ?? false;
}

/** The day of a moment, by the computer's own calendar. */
export function dayOf(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Of signing up only a work address is anybody's business. */
function isMeant({ organisation }: RunningPack, { event, domain }: PageEvent): boolean {
  if (event !== 'sign-up-email') return true;
  const given = plain(domain ?? '');
  return organisation['email-domains'].map(plain).some((work) => given === work || given.endsWith(`.${work}`));
}

/** As domains are written: `@NHS.net` and `nhs.net.` are one. */
function plain(domain: string): string {
  return domain.toLowerCase().replace(/^@|\.$/g, '');
}
