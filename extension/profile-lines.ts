import * as z from 'zod/mini';
import { SITES } from '../src/draft';
import { MAX_HANDLE_LENGTH } from '../src/draft-limits';

/** How a profile stood when it was last looked at. */
const STANDINGS = ['well', 'advice', 'must', 'not-read'] as const;
export type Standing = (typeof STANDINGS)[number];

const lineSchema = z.object({
  site: z.enum(SITES),
  handle: z.string().check(z.maxLength(MAX_HANDLE_LENGTH)),
  /** When it was last looked at, ms since 1970. */
  at: z.number(),
  how: z.enum(STANDINGS),
  /** The pack and version for which the person said they have seen it. */
  answered: z.optional(z.string().check(z.maxLength(100))),
});

/** One account of one's own. Nothing of what the profile says. */
export type ProfileLine = z.infer<typeof lineSchema>;

/** Where they are kept in `storage.local`. */
export const LINES = 'profiles';
/** Nobody has more accounts; the ones looked at longest ago go first. */
const MOST = 40;
/** A quarter of a year in milliseconds: then a profile is worth another look. */
const QUARTER = 91 * 24 * 60 * 60 * 1000;

/** What is well formed of what was stored. */
export function parseLines(stored: unknown): ProfileLine[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each: unknown) => lineSchema.safeParse(each).data ?? []).slice(0, MOST);
}

export function lineOf(lines: readonly ProfileLine[], site: string, handle: string): ProfileLine | undefined {
  return lines.find((line) => isOf(line, site, handle));
}

/** The lines with this one in its place, the newest first. */
export function withLine(lines: readonly ProfileLine[], line: ProfileLine): ProfileLine[] {
  return [line, ...withoutLine(lines, line)].slice(0, MOST);
}

export function withoutLine(lines: readonly ProfileLine[], { site, handle }: ProfileLine): ProfileLine[] {
  return lines.filter((line) => !isOf(line, site, handle));
}

/** Sites take a handle in any case; its own is kept, for an address that does not. */
function isOf(line: ProfileLine, site: string, handle: string): boolean {
  return line.site === site && line.handle.toLowerCase() === handle.toLowerCase();
}

/** Whether it was not looked at for a quarter. `now`: ms since 1970. */
export function isDue({ at }: Pick<ProfileLine, 'at'>, now: number): boolean {
  return now - at > QUARTER;
}
