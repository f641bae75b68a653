import * as z from 'zod/mini';

/** What became of what was recognised in drafts. */
export const DEEDS = ['seen', 'edited', 'posted'] as const;
/** `seen`: recognised in a draft, once a draft. `edited`: they went back to it. `posted`: they posted it all the same. */
export type Deed = (typeof DEEDS)[number];

const count = z.int().check(z.minimum(0));
const countsSchema = z.object({ seen: count, edited: count, posted: count });
const tallySchema = z.object({ since: z.number(), counts: z.record(z.string().check(z.maxLength(80)), countsSchema) });

/** How often what happened, by concern, since a moment in milliseconds since 1970. The person's own: no word of a draft. */
export type Tally = z.infer<typeof tallySchema>;

/** No policy has so many concerns. */
const MOST = 200;

export function emptyTally(now: number): Tally {
  return { since: now, counts: {} };
}

/** What was stored, where it is well formed; else a tally that begins now. */
export function parseTally(stored: unknown, now: number): Tally {
  return tallySchema.safeParse(stored).data ?? emptyTally(now);
}

/** The tally after one deed about these concerns. */
export function counted({ since, counts }: Tally, deed: Deed, concerns: Iterable<string>): Tally {
  const next = new Map(Object.entries(counts));
  for (const concern of new Set(concerns)) {
    const before = next.get(concern);
    if (!before && next.size >= MOST) continue;
    const { seen, edited, posted } = before ?? { seen: 0, edited: 0, posted: 0 };
    const after = { seen, edited, posted };
    after[deed]++;
    next.set(concern, after);
  }
  return { since, counts: Object.fromEntries(next) };
}

/** The tally as a table of comma-separated values (RFC 4180), the most seen first. */
export function csvOf(tally: Tally): string {
  const rows = rowsOf(tally).map(({ concern, seen, edited, posted }) => [concern, seen, edited, posted]);
  return [['concern', ...DEEDS], ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A line a concern, the most seen first. */
export function rowsOf({ counts }: Tally): ({ readonly concern: string } & Record<Deed, number>)[] {
  return Object.entries(counts)
    .map(([concern, each]) => ({ concern, ...each }))
    .sort((a, b) => b.seen - a.seen || (a.concern < b.concern ? -1 : 1));
}
