import * as z from 'zod/mini';
import { ACCOUNT_KINDS, ATTACHMENTS, CIRCUMSTANCES, OCCASIONS, SITES, SURFACES } from '../draft';
import { IDENTIFIERS } from '../detect/identifiers';
import { ACTIONS } from '../finding';
import { AN_ID, LONGEST_ID } from './an-id';
import { day, period } from './period';

/** An id: lower-case words joined by hyphens, as in `patient-care`. */
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, AN_ID), z.maxLength(LONGEST_ID));
const words = z.string().check(z.regex(/\S/, 'some words'));
const phrases = z.array(words).check(z.minLength(1, 'at least one phrase'));

/** A draft as an example: its text alone, or with what it answers and where it stands. */
const example = z.union([
  words,
  z.strictObject({
    text: z.string(),
    replyTo: z.optional(z.string()),
    surface: z.optional(z.enum(SURFACES)),
    attachments: z.optional(z.array(z.enum(ATTACHMENTS))),
    circumstances: z.optional(z.array(z.enum(CIRCUMSTANCES))),
  }),
]);
export type Example = z.infer<typeof example>;

const examples = z.strictObject({
  flags: z.array(example).check(z.minLength(1, 'at least one example that must be found')),
  passes: z.array(example).check(z.minLength(1, 'at least one example that must not be found')),
});

export const lexiconSchema = z.strictObject({ lexicon: id, about: words, entries: phrases });
export type Lexicon = z.infer<typeof lexiconSchema>;

/** Any of these makes a detector. */
const EVIDENCE = ['phrases', 'near', 'identifier', 'attached', 'surfaces', 'circumstances'] as const;

/**
 * One way to recognise a concern. The evidence is in words (`phrases`, `near` or `identifier`, at most one of them),
 * and may depend on the draft's surface, attachments and circumstances; with no words, those conditions are the evidence.
 */
const detector = z
  .strictObject({
    in: z._default(z.enum(['text', 'replyTo']), 'text'),
    phrases: z.optional(phrases),
    near: z.optional(
      z.array(phrases).check(z.minLength(2, 'at least two lists'), z.maxLength(4, 'at most four lists')),
    ),
    within: z._default(
      z.string().check(z.regex(/^(?:[1-9]\d? words|sentence|draft)$/, "'8 words', 'sentence' or 'draft'")),
      'sentence',
    ),
    identifier: z.optional(z.enum(IDENTIFIERS)),
    attached: z.optional(z.array(z.enum(ATTACHMENTS))),
    surfaces: z.optional(z.array(z.enum(SURFACES))),
    circumstances: z.optional(z.array(z.enum(CIRCUMSTANCES))),
    unless: z._default(z.array(words), []),
    weight: z._default(z.number().check(z.minimum(-1), z.maximum(1)), 1),
  })
  .check(
    z.refine((value) => [value.phrases, value.near, value.identifier].filter(Boolean).length <= 1, {
      error: 'only one of phrases, near and identifier',
    }),
    z.refine((value) => EVIDENCE.some((key) => value[key]), {
      error: 'one of phrases, near, identifier, attached, surfaces or circumstances',
    }),
  );
export type Detector = z.infer<typeof detector>;

export const concernSchema = z.strictObject({
  concern: id,
  about: words,
  detectors: z.record(id, detector),
  innocent: z._default(z.array(words), []),
  examples,
});
export type Concern = z.infer<typeof concernSchema>;

/** What of a draft is no words: what is attached, and whether it answers something. */
export const MARKS = [...ATTACHMENTS, 'replyTo'] as const;
export type Mark = (typeof MARKS)[number];

const hint = z.number().check(z.minimum(-1), z.maximum(1));

/** What makes a concern likelier or less likely without being evidence for it. Fitted from labelled drafts. */
export const hintsSchema = z.strictObject({
  hints: id,
  always: z._default(hint, 0),
  /** By lexicon or kind of word, where the draft's text has any of it. */
  lexicons: z._default(z.record(id, hint), {}),
  /** By detector of the concern, over and above its weight. */
  detectors: z._default(z.record(id, hint), {}),
  /** By word as it is read (small letters, no accents), in just this form, where the draft's text has it. */
  words: z._default(z.record(words, hint), {}),
  draft: z._default(z.partialRecord(z.enum(MARKS), hint), {}),
});
export type Hints = z.infer<typeof hintsSchema>;

const contact = z.strictObject({
  name: words,
  email: z.optional(z.email()),
  phone: z.optional(words),
  hours: z.optional(words),
  'out-of-hours': z.optional(words),
  find: z.optional(words),
});

const whereSchema = z.strictObject({
  surfaces: z.optional(z.array(z.enum(SURFACES))),
  sites: z.optional(z.array(z.enum(SITES))),
  accounts: z.optional(z.array(z.enum(ACCOUNT_KINDS))),
  /** Only while one of these is going on. */
  during: z.optional(z.array(z.enum(OCCASIONS))),
});

export const ruleSchema = z.strictObject({
  concern: id,
  action: z.enum(ACTIONS),
  /** The policy's own words: no rule without them. */
  clause: z.strictObject({ section: words, words, url: z.optional(z.url()) }),
  say: words,
  instead: z.array(words).check(z.minLength(1, 'at least one thing to do instead')),
  reply: z.optional(words),
  contact: z.optional(id),
  where: z._default(whereSchema, {}),
  /** Phrases of this organisation that raise the concern as well, and phrases of its own that are innocent. */
  also: z._default(z.array(words), []),
  except: z._default(z.array(words), []),
  examples,
});
export type Rule = z.infer<typeof ruleSchema>;

/** What a person does on a page besides posting, where a policy has something to say of it. */
export const PAGE_EVENTS = ['sign-up-email', 'accept-request', 'delete-post'] as const;

const { surfaces: _, ...placeShape } = whereSchema.shape;

/** What a policy says of such an event. Whatever it says is a tip: what a person does is theirs to do. */
export const eventRuleSchema = z.strictObject({
  event: z.enum(PAGE_EVENTS),
  clause: ruleSchema.shape.clause,
  say: words,
  instead: ruleSchema.shape.instead,
  contact: ruleSchema.shape.contact,
  where: z._default(z.strictObject(placeShape), {}),
  /** How often one person is told; each time where this is left out. */
  'at-most': z.optional(z.enum(['once-a-day'])),
});
export type EventRule = z.infer<typeof eventRuleSchema>;

const need = z.enum(['required', 'advised']);
/** The policy's own words: no requirement without them. */
const profileClause = z.strictObject({ section: words, words });

/** A name that shows who somebody's employer is. */
const employerName = z.strictObject({
  name: words,
  /** Words that make it something else wherever they stand in the profile: 'cricket' for MCC. */
  unless: z._default(z.array(words), []),
  /** Whether it also counts in handles, hashtags and mentions. */
  'in-handles': z._default(z.boolean(), true),
});
export type EmployerName = z.infer<typeof employerName>;

/** What a policy asks of profiles. A part that is left out is not asked. */
const profile = z.strictObject({
  /** What counts as naming the employer, where that is not the organisation's name and aliases. */
  employer: z.optional(
    z.strictObject({
      names: z.array(employerName).check(z.minLength(1, 'at least one name')),
      domains: z._default(z.array(words), []),
    }),
  ),
  disclaimer: z.optional(
    z
      .strictObject({
        need,
        clause: profileClause,
        about: z.array(z.enum(['organisation', 'nhs'])).check(z.minLength(1, 'at least one of organisation and nhs')),
        accept: z.enum(['views-own', 'exact']),
        wording: z.optional(words),
      })
      .check(
        z.refine((value) => value.accept !== 'exact' || value.wording !== undefined, {
          error: 'the wording that is to be exact',
          path: ['wording'],
        }),
      ),
  ),
  handle: z.optional(z.strictObject({ need, clause: profileClause, 'must-not-contain': phrases })),
  'display-name': z.optional(z.strictObject({ need, clause: profileClause, 'must-not-contain': phrases })),
  official: z.optional(z.strictObject({ need, clause: profileClause })),
  'departmental-handle': z.optional(z.strictObject({ need, clause: profileClause })),
  /** What may not be shown in pictures. These are not judged: the person is asked to look. */
  pictures: z.optional(z.strictObject({ need, clause: profileClause })),
  role: z.optional(z.strictObject({ need, clause: profileClause })),
});

const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time: 09:00'));
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** When an organisation works, for those who have not said when they do. */
const workingHours = z.strictObject({
  days: z.array(z.enum(DAYS)),
  from: time,
  until: time,
  break: z.optional(z.strictObject({ from: time, until: time })),
});

export const packSchema = z.strictObject({
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'three numbers: 1.0.0')),
  policy: z.strictObject({
    title: words,
    reference: z.optional(words),
    version: z.optional(words),
    effective: z.optional(day),
    review: z.optional(day),
    url: z.optional(z.url()),
  }),
  organisation: z.strictObject({
    name: words,
    aliases: z._default(z.array(words), []),
    'email-domains': z._default(z.array(words), []),
  }),
  contacts: z._default(z.record(id, contact), {}),
  rules: z.array(ruleSchema).check(z.minLength(1, 'at least one rule')),
  events: z.optional(z.array(eventRuleSchema)),
  profile: z.optional(profile),
  calendar: z.optional(
    z.strictObject({
      'pre-election': z._default(z.array(period), []),
      'working-hours': z.optional(workingHours),
    }),
  ),
});
export type Pack = z.infer<typeof packSchema>;

/** Examples in a pack of an organisation's own: either side may be left out. */
export const ownExamplesSchema = z.strictObject({
  flags: z._default(z.array(example), []),
  passes: z._default(z.array(example), []),
});

type WithoutExamples<T> = Omit<T, 'examples'>;

/** Everything the engine runs on: parsed, checked against each other, ready to compile. */
export interface Rules {
  readonly lexicons: readonly Lexicon[];
  readonly concerns: readonly WithoutExamples<Concern>[];
  readonly hints: readonly Hints[];
  readonly packs: readonly RunningPack[];
}

export type RunningPack = Omit<Pack, 'rules'> & { readonly rules: readonly WithoutExamples<Rule>[] };

/** The working hours of an organisation whose pack says them; days as in `Date`. */
export function hoursOf({ calendar }: RunningPack) {
  const hours = calendar?.['working-hours'];
  return hours && { ...hours, days: hours.days.map((each) => DAYS.indexOf(each)) };
}

/** Rules as their authors wrote them, examples and all. */
export interface AuthoredRules extends Rules {
  readonly concerns: readonly Concern[];
  readonly packs: readonly Pack[];
}

/** What ships: examples are for tests and take more room than the rules. */
export function withoutExamples({ lexicons, concerns, hints, packs }: AuthoredRules): Rules {
  return {
    lexicons,
    hints,
    concerns: concerns.map(({ examples: _, ...concern }) => concern),
    packs: packs.map((pack) => ({ ...pack, rules: pack.rules.map(({ examples: _, ...rule }) => rule) })),
  };
}
