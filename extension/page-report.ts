import * as z from 'zod/mini';
import { draftSchema, SITES } from '../src/draft';

/** Why a compose box is not checked: its text cannot be read, or what would publish it was not found. */
const WHY_NOT = ['unreadable', 'no-button', 'unknown'] as const;
export type WhyNot = (typeof WHY_NOT)[number];

const boxSchema = z.object({
  /** What was read from the box and round it. Left out where nothing could be. */
  draft: z.optional(draftSchema),
  whyNot: z.optional(z.enum(WHY_NOT)),
  findings: z.int(),
});
export type BoxReport = z.infer<typeof boxSchema>;

/** What one frame of a page tells the popup. It is shown there and kept nowhere. */
export const pageReportSchema = z.object({
  site: z.enum(SITES),
  /** When the site's selectors were last held against it, YYYY-MM-DD. */
  checked: z.string(),
  boxes: z.array(boxSchema),
  /** How often each selector matches, by what it is for. */
  probe: z.array(z.object({ what: z.string(), matches: z.int() })),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** The reports of all frames of a page as one. Undefined: none came. */
export function asOne(reports: readonly PageReport[]): PageReport | undefined {
  const [first] = reports;
  if (!first) return undefined;
  const counts = new Map<string, number>();
  for (const { what, matches } of reports.flatMap(({ probe }) => probe))
    counts.set(what, (counts.get(what) ?? 0) + matches);
  return {
    ...first,
    boxes: reports.flatMap(({ boxes }) => boxes),
    probe: [...counts].map(([what, matches]) => ({ what, matches })),
  };
}
