import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ACCOUNT_KINDS, SITES } from '../draft';
import { pathText, problemsOf } from '../pack/problem';
import type { Profile } from '../profile/profile';
import { fromHere } from './drafts';
import { Failure } from './failure';

/** One profile as read, with what the file says of it besides. */
export interface ReadProfile {
  /** The record's own id, else its number in the file, from 1. */
  readonly id: string;
  readonly profile: Profile;
  /** The findings a person gave it, by pack; a pack that is left out is undecided. */
  readonly expect?: Readonly<Record<string, readonly string[]>> | undefined;
}

const record = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  site: z._default(z.enum(SITES), 'x'),
  displayName: z.nullish(z.string()),
  handle: z.nullish(z.string()),
  bio: z.nullish(z.string()),
  website: z.nullish(z.string()),
  accountKind: z.nullish(z.enum(ACCOUNT_KINDS)),
  expect: z.optional(z.record(z.string(), z.array(z.string()))),
});

/** Reads a JSONL file, a profile a line. Throws `Failure` for a file or a line that cannot be used, with its number. */
export function readProfiles(file: string): ReadProfile[] {
  const name = file === '-' ? 'standard input' : file;
  return contentOf(file, name)
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, index + 1, name)]));
}

function contentOf(file: string, name: string): string {
  try {
    return readFileSync(file === '-' ? 0 : fromHere(file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new Failure(`${name} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function parseLine(line: string, number: number, file: string): ReadProfile {
  const place = `${file}, line ${number}`;
  const data = parseJson(line, place);
  const result = record.safeParse(data, { reportInput: true });
  if (!result.success) {
    const problems = problemsOf(place, data, result.error.issues);
    throw new Failure(problems.map((each) => `${place}: ${pathText([each.path])}: ${each.message}`).join('\n'));
  }
  const { id = number, expect, site, displayName, handle, bio, website, accountKind } = result.data;
  const profile: Profile = {
    site,
    displayName: displayName ?? undefined,
    handle: handle ?? undefined,
    bio: bio ?? undefined,
    website: website ?? undefined,
    accountKind: accountKind ?? undefined,
  };
  return { id: String(id), profile, expect };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Failure(`${place}: not a JSON object: ${error instanceof Error ? error.message : ''}`);
  }
}
