import * as z from 'zod/mini';
import { ACCOUNT_KINDS, SITES, type SiteId } from '../src/draft';
import { browser } from './browser';
import { LANGUAGES } from './language';

const time = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time: 09:00'));

/** Days as in `Date`: 0 is Sunday. Hours that end before they begin go over midnight. */
const workingHoursSchema = z.object({
  days: z.array(z.int().check(z.minimum(0), z.maximum(6))),
  from: time,
  until: time,
  break: z.optional(z.object({ from: time, until: time })),
});
export type WorkingHours = z.infer<typeof workingHoursSchema>;

export const APPEARANCES = ['auto', 'light', 'dark'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const PROFESSIONS = ['nursing', 'medicine', 'allied-health', 'pharmacy', 'social-work', 'other'] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** Each key is judged on its own: one bad value does not take the others with it. */
const KEYS = {
  /** Id of the policy pack they chose. */
  organisation: z.string(),
  language: z.enum(LANGUAGES),
  appearance: z.enum(APPEARANCES),
  messages: z.enum(['checked', 'unchecked']),
  workingHours: workingHoursSchema,
  profession: z.enum(PROFESSIONS),
  /** What kind of account they have on each site. */
  accounts: z.partialRecord(z.enum(SITES), z.enum(ACCOUNT_KINDS)),
  /** Until when checking is paused, in milliseconds since 1970. */
  pausedUntil: z.number(),
  /** Which policy they have read a summary of, and when (mcc 7.3). */
  acknowledged: z.object({ pack: z.string(), version: z.string(), at: z.number() }),
  /** When they first saw the first-run page, or it was opened for them. */
  welcomed: z.number(),
};

type Keys = typeof KEYS;

/** What a person chose themselves. It is merged with their employer's policy when it is read, and never overwritten by it. */
export type Own = { readonly [K in keyof Keys]?: z.infer<Keys[K]> };

const NAMES = Object.keys(KEYS) as (keyof Own)[];

/** Takes from storage what is well formed. */
export function parseOwn(stored: Record<string, unknown>): Own {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const { success, data } = z.safeParse(KEYS[name], stored[name]);
      return success ? [[name, data]] : [];
    }),
  );
}

/** Reads what the person chose. Rejects where the browser's storage does. */
export async function readOwn(): Promise<Own> {
  return parseOwn(await browser.storage.local.get(NAMES));
}

/** Keeps a choice; undefined takes it back. */
export async function keepOwn<K extends keyof Own>(name: K, value: Own[K]): Promise<void> {
  if (value === undefined) await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: value });
}

/** Whether any of the person's choices is among these changes of storage. */
export function isOwnChange(changes: Readonly<Record<string, unknown>>): boolean {
  return NAMES.some((name) => name in changes);
}

/** Whether checking is paused at this moment (ms since 1970). It ends by the clock alone. */
export function isPaused({ pausedUntil = 0 }: Own, now: number): boolean {
  return now < pausedUntil;
}

/** The sites on which an account has a kind of its own, as they are shown to people. */
export const ACCOUNT_SITES = [
  'x',
  'facebook',
  'linkedin',
  'instagram',
  'viva-engage',
] as const satisfies readonly SiteId[];
