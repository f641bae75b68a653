import * as z from 'zod/mini';

/** The longest sample that is kept, in UTF-16 units. */
export const LONGEST_SAMPLE = 1_000;
/** How many are kept at most; the oldest goes first. */
const MOST = 100;

const name = z.string().check(z.minLength(1), z.maxLength(80));

/** What a person marked as wrong and chose to keep for whoever looks after the rules, as they saw it. */
export const falseAlarmSchema = z.object({
  /** The rule that spoke: `<pack id>/<concern>`. */
  rule: z.string().check(z.minLength(1), z.maxLength(161)),
  concern: name,
  site: name,
  /** What they wrote, masked, and changed by them where they wished. */
  sample: z.string().check(z.regex(/\S/), z.maxLength(LONGEST_SAMPLE)),
});
export type FalseAlarm = z.infer<typeof falseAlarmSchema>;

const keptSchema = z.extend(falseAlarmSchema, {
  /** When it was kept, in milliseconds since 1970. */
  at: z.number(),
});
/** A false alarm in the person's list. */
export type KeptAlarm = z.infer<typeof keptSchema>;

/** What was stored, each that is well formed. */
export function parseFalseAlarms(stored: unknown): KeptAlarm[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: unknown) => keptSchema.safeParse(each).data ?? []).slice(-MOST);
}

/** The list with one more. The same sample of the same rule stands in it once. */
export function withFalseAlarm(list: readonly KeptAlarm[], alarm: FalseAlarm, at: number): KeptAlarm[] {
  const others = list.filter(({ rule, sample }) => rule !== alarm.rule || sample !== alarm.sample);
  return [...others, { ...alarm, at }].slice(-MOST);
}

/** The newest of the list whose samples together are no longer than this, in UTF-16 units. */
export function newestWithin(list: readonly KeptAlarm[], length: number): KeptAlarm[] {
  let left = length;
  return list
    .toReversed()
    .filter(({ sample }) => (left -= sample.length) >= 0)
    .reverse();
}

/** The list as a rule's author wants it: by rule, each sample an example that must pass (YAML 1.2, strings as in JSON). */
export function examplesOf(list: readonly KeptAlarm[]): string {
  const rules = [...new Set(list.map(({ rule }) => rule))].sort();
  return rules.map((rule) => examplesOfRule(rule, list)).join('');
}

function examplesOfRule(rule: string, list: readonly KeptAlarm[]): string {
  const samples = list.filter((each) => each.rule === rule).map(({ sample }) => `    - ${JSON.stringify(sample)}\n`);
  return `- rule: ${JSON.stringify(rule)}\n  passes:\n${samples.join('')}`;
}
