import { listed } from './shown';

/** One thing that is not as it was, for the staff a pack is for. */
export interface Change {
  /** What it is about, as a heading: `Patient care`, `Contacts`. */
  readonly about: string;
  /** What was and what is, as a sentence without its full stop. */
  readonly words: string;
}

/** How one text changed: nothing where it did not. */
export function textChange(what: string, before: string | undefined, after: string | undefined): string[] {
  if (before === after) return [];
  if (before === undefined) return [`${what} is new: ${quoted(after)}`];
  if (after === undefined) return [`${what} is gone: it was ${quoted(before)}`];
  return [`${what} was ${quoted(before)}, now ${quoted(after)}`];
}

/** How a list of texts changed, by what was added, what was taken away and, where `inOrder`, by its order. */
export function listChange(
  what: string,
  before: readonly string[] = [],
  after: readonly string[] = [],
  inOrder = false,
): string[] {
  const added = after.filter((each) => !before.includes(each));
  const gone = before.filter((each) => !after.includes(each));
  const sentences = [
    ...(added.length > 0 ? [`${what} added: ${listed(added.map(quoted))}`] : []),
    ...(gone.length > 0 ? [`${what} taken away: ${listed(gone.map(quoted))}`] : []),
  ];
  const isMoved = inOrder && sentences.length === 0 && before.join('\n') !== after.join('\n');
  return isMoved ? [`${what} come in another order: ${listed(after.map(quoted))}`] : sentences;
}

/** The names in either, in order, each once. */
export function namesOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function quoted(text: string | undefined): string {
  return `“${text ?? ''}”`;
}

/** A name of ours as a heading: `patient-care` is `Patient care`. */
export function heading(name: string): string {
  const words = name.replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
