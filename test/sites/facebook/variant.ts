import { oneOf } from '../shared/one-of';

/** What the address the page was loaded with asks of it. */
interface Variant {
  /** Finnish is here because no list of labels has it. */
  readonly language: 'en' | 'de' | 'fi';
  /** The event the buttons that publish act on. */
  readonly submit: 'click' | 'pointerdown';
  /** Milliseconds from submission to publication. */
  readonly slow: number;
  /** What of the page's markup has changed since anybody wrote an adapter for it. */
  readonly broken: 'nothing' | 'button' | 'editor';
  /** Whether a post is published in a second dialog, and what becomes of the first meanwhile. */
  readonly steps: 'one' | 'gone' | 'hidden';
}

function readVariant(query: URLSearchParams): Variant {
  return {
    language: oneOf(query.get('lang'), ['en', 'de', 'fi']),
    submit: oneOf(query.get('submit'), ['click', 'pointerdown']),
    slow: Number(query.get('slow') ?? 0),
    broken: oneOf(query.get('broken'), ['nothing', 'button', 'editor']),
    steps: oneOf(query.get('steps'), ['one', 'gone', 'hidden']),
  };
}

export const variant = readVariant(new URLSearchParams(location.search));
