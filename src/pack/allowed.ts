import type * as z from 'zod/mini';
import { AN_ID } from './an-id';
import type { Keys } from './keys-at';
import { listed } from './shown';
import { didYouMean } from './suggest';

/**
 * What is allowed in a place, in words that a person who has never programmed understands. A schema says it itself where
 * it has a `message` of its own. `keys` are those that belong in the place, and `wanted` is what does, where known.
 */
export function allowed(issue: z.core.$ZodIssue, keys?: Keys, wanted?: string): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${before(issue.input)}needs ${(isNothing(issue.input) && wanted) || kindOf(issue, keys)}`;
    case 'invalid_value': {
      const options = issue.values.map(String);
      return `${before(issue.input)}needs one of: ${options.join(', ')}${didYouMean(issue.input, options)}`;
    }
    case 'invalid_key':
      return issue.issues.map((inner) => `this name ${allowed(inner)}`).join('; ');
    case 'invalid_format':
      return `needs ${ownMessage(issue) ?? FORMATS[issue.format] ?? 'another form'}${ownMessage(issue) === AN_ID ? asId(issue.input) : ''}`;
    case 'too_small':
      return `needs ${ownMessage(issue) ?? `at least ${issue.minimum}`}`;
    case 'too_big':
      return `needs ${ownMessage(issue) ?? `at most ${issue.maximum}`}`;
    default:
      return `needs ${issue.message}`;
  }
}

/** What to say of a key that is not known where it stands; `known` are those that are. */
export function strangeKey(key: string, known?: readonly string[]): string {
  if (!known) return 'this key is not known here: check its spelling and indentation';
  const allowedHere = [...known].sort().join(', ');
  return `this key is not known here: check its spelling and how far it is indented; allowed here: ${allowedHere}${didYouMean(key, known)}`;
}

function isNothing(input: unknown): boolean {
  return input === undefined || input === null;
}

function before(input: unknown): string {
  if (input === undefined) return 'is missing: ';
  return input === null ? 'is empty: ' : '';
}

function kindOf(issue: z.core.$ZodIssueInvalidType, keys: Keys | undefined): string {
  const { expected, input } = issue;
  if (expected === 'string') {
    if (typeof input === 'number' || typeof input === 'boolean') return `text: put it in quotes, as in "${input}"`;
    if (Array.isArray(input)) return 'one text and no list';
    return typeof input === 'object' && input !== null ? 'text: one with a colon in it goes in quotes' : 'text';
  }
  if (expected === 'object' && keys) {
    const wanted = keys.needed.length > 0 ? listed(keys.needed) : `some of ${keys.all.join(', ')}`;
    return `${wanted}, each on a line of its own and indented beneath it`;
  }
  return KINDS[expected] ?? 'another kind of value';
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list: one entry a line, each after a hyphen and a space',
  object: 'names with their values, each on a line of its own and indented beneath it',
  record: 'names with their values, each on a line of its own and indented beneath it',
  number: 'a number',
  boolean: 'true or false',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'an e-mail address, such as comms@example.nhs.uk',
  url: 'a web address with its beginning, such as https://www.example.nhs.uk/policy',
};

/** How a name would have to be written: `Comms team` is `comms-team`. */
function asId(name: unknown): string {
  if (typeof name !== 'string') return '';
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id ? `, such as ${id}` : '';
}

function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return message === 'Invalid input' ? undefined : message;
}
