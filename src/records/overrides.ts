import * as z from 'zod/mini';
import type { Verdict } from '../finding';

/** How often in how long: three times in a week, in milliseconds. */
const OFTEN = 3;
const WEEK = 7 * 24 * 60 * 60 * 1_000;
/** No policy has so many concerns. */
const MOST = 200;

const overridesSchema = z.record(z.string().check(z.maxLength(80)), z.array(z.number()).check(z.maxLength(OFTEN)));

/** When a person last posted all the same or said that it was wrong, by concern; milliseconds since 1970. */
export type Overrides = z.infer<typeof overridesSchema>;

/** What was stored, where it is well formed. */
export function parseOverrides(stored: unknown): Overrides {
  return overridesSchema.safeParse(stored).data ?? {};
}

/** After one more. What is older than a week counts no more and is dropped. */
export function overridden(before: Overrides, concerns: Iterable<string>, now: number): Overrides {
  const times = new Map(Object.entries(before));
  for (const concern of new Set(concerns)) times.set(concern, [...(times.get(concern) ?? []), now].slice(-OFTEN));
  const recent = [...times].map(([concern, each]) => [concern, each.filter((at) => isRecent(at, now))] as const);
  return Object.fromEntries(recent.filter(([, each]) => each.length > 0).slice(-MOST));
}

/**
 * A verdict in which what was overridden three times in a week is folded: still there, no longer in front. Each further
 * reminder is heeded less. What is to be avoided is never folded.
 */
export function withFolded(verdict: Verdict, overrides: Overrides, now: number): Verdict {
  const isTiresome = (concern: string) => (overrides[concern] ?? []).filter((at) => isRecent(at, now)).length >= OFTEN;
  const findings = verdict.findings.map((finding) =>
    finding.action !== 'avoid' && isTiresome(finding.concern) ? { ...finding, folded: true as const } : finding,
  );
  return { ...verdict, findings };
}

function isRecent(at: number, now: number): boolean {
  return at > now - WEEK && at <= now;
}
