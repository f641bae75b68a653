import { oneOf } from '../shared/one-of';

/** What the address the page was loaded with asks of it. Later routes keep it. */
interface Variant {
  readonly language: 'en' | 'de';
  readonly theme: 'light' | 'dark';
  /** The event the post button acts on. */
  readonly submit: 'click' | 'pointerdown';
  /** Milliseconds from submission to publication. */
  readonly slow: number;
  /** Whether it lets a person press again while it takes its time, and posts again then. */
  readonly isCareless: boolean;
  /** What of the page's markup has changed since anybody wrote an adapter for it. */
  readonly broken: 'nothing' | 'button' | 'editor';
}

function readVariant(query: URLSearchParams): Variant {
  const preferred = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return {
    language: oneOf(query.get('lang'), ['en', 'de']),
    theme: oneOf(query.get('theme') ?? preferred, ['light', 'dark']),
    submit: oneOf(query.get('submit'), ['click', 'pointerdown']),
    slow: Number(query.get('slow') ?? 0),
    isCareless: query.has('careless'),
    broken: oneOf(query.get('broken'), ['nothing', 'button', 'editor']),
  };
}

export const variant = readVariant(new URLSearchParams(location.search));
