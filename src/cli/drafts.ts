import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { draftSchema, type Draft } from '../draft';
import { pathText, problemsOf } from '../pack/problem';
import { Failure } from './failure';

/** One draft as read, with what the file says of it besides. */
export interface ReadDraft {
  /** The record's own id, else its number in the file, from 1. */
  readonly id: string;
  readonly draft: Draft;
  /** The concerns a person gave it, where the file is a labelled corpus. */
  readonly labels?: readonly string[] | undefined;
}

/** A line of JSONL: a draft whose surface and site may be left out, and that may carry an id and labels. */
const record = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  text: draftSchema.shape.text,
  surface: z._default(draftSchema.shape.surface, 'post'),
  site: z._default(draftSchema.shape.site, 'x'),
  replyTo: z.nullish(z.string()),
  attachments: z.nullish(draftSchema.shape.attachments),
  circumstances: z.nullish(draftSchema.shape.circumstances),
  account: z.nullish(draftSchema.shape.account),
  concerns: z.optional(z.array(z.string())),
});

/**
 * Reads drafts one at a time, so that any number of them passes in constant memory. A file whose first line is a JSON
 * object is JSONL, a draft a line; any other is one draft as it stands. `-` is the standard input.
 * Throws `Failure` for a file that cannot be read and for a line that is no draft, with its number.
 */
export async function* readDrafts(file: string): AsyncGenerator<ReadDraft> {
  const lines = createInterface({ input: open(file), crlfDelay: Infinity });
  const plain: string[] = [];
  let isJson: boolean | undefined;
  let number = 0;
  try {
    for await (const read of lines) {
      number++;
      // Windows' editors begin a file with a mark.
      const line = number === 1 ? read.replace(/^\uFEFF/, '') : read;
      isJson ??= line.trim() === '' ? undefined : isObject(line);
      if (isJson !== true) plain.push(line);
      else if (line.trim() !== '') yield parseLine(line, number, nameOf(file));
    }
  } catch (error) {
    throw isMissing(error) ? new Failure(unreadable(error, nameOf(file))) : error;
  }
  if (isJson !== true) yield plainDraft(plain.join('\n'), nameOf(file));
}

function open(file: string): NodeJS.ReadableStream {
  if (file === '-') return process.stdin.setEncoding('utf8');
  return createReadStream(fromHere(file), 'utf8');
}

/** A path as the person meant it: npm runs scripts in the package's folder, wherever they were called. */
export function fromHere(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function unreadable({ code, message }: NodeJS.ErrnoException, name: string): string {
  return code === 'ENOENT' ? `there is no file ${name}` : `${name} cannot be read: ${message}`;
}

function isMissing(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function isObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return /^\s*\{\s*["']/.test(line);
  }
}

function plainDraft(text: string, file: string): ReadDraft {
  const { success } = draftSchema.shape.text.safeParse(text);
  if (!success) throw new Failure(`${file}: the text is longer than any site publishes (1,048,576 characters)`);
  return { id: '1', draft: { text, surface: 'post', site: 'x' } };
}

function parseLine(line: string, number: number, file: string): ReadDraft {
  const place = `${file}, line ${number}`;
  const result = record.safeParse(parseJson(line, place), { reportInput: true });
  if (!result.success) {
    const problems = problemsOf(place, parseJson(line, place), result.error.issues);
    throw new Failure(problems.map((each) => `${place}: ${pathText([each.path])}: ${each.message}`).join('\n'));
  }
  const {
    id = number,
    concerns: labels,
    text,
    surface,
    site,
    replyTo,
    attachments,
    circumstances,
    account,
  } = result.data;
  const draft: Draft = {
    text,
    surface,
    site,
    ...(replyTo && { replyTo }),
    ...(attachments && { attachments }),
    ...(circumstances && { circumstances }),
    ...(account && { account }),
  };
  return { id: String(id), draft, labels };
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Failure(`${place}: not a JSON object: ${error instanceof Error ? error.message : ''}`);
  }
}
