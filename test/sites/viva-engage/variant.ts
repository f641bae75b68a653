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
  /** How posts are marked: by the classes of one layout, or by the roles of another. */
  readonly layout: 'classes' | 'articles';
  /** Whether the page only holds the site in a frame, as Teams does. */
  readonly isFramed: boolean;
}

function readVariant(query: URLSearchParams): Variant {
  return {
    language: oneOf(query.get('lang'), ['en', 'de', 'fi']),
    submit: oneOf(query.get('submit'), ['click', 'pointerdown']),
    slow: Number(query.get('slow') ?? 0),
    broken: oneOf(query.get('broken'), ['nothing', 'button', 'editor']),
    layout: oneOf(query.get('layout'), ['classes', 'articles']),
    isFramed: query.has('framed'),
  };
}

export const variant = readVariant(new URLSearchParams(location.search));
