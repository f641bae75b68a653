import { oneOf } from '../shared/one-of';

/** What the address the page was loaded with asks of it. */
interface Variant {
  readonly language: 'en' | 'de';
  /** The event the buttons that publish act on. */
  readonly submit: 'click' | 'pointerdown';
  /** Milliseconds from submission to publication. */
  readonly slow: number;
  /** What of the page's markup has changed since anybody wrote an adapter for it. */
  readonly broken: 'nothing' | 'button' | 'editor';
  /** What the person has chosen to send messages by. */
  readonly send: 'button' | 'enter';
}

function readVariant(query: URLSearchParams): Variant {
  return {
    language: oneOf(query.get('lang'), ['en', 'de']),
    submit: oneOf(query.get('submit'), ['click', 'pointerdown']),
    slow: Number(query.get('slow') ?? 0),
    broken: oneOf(query.get('broken'), ['nothing', 'button', 'editor']),
    send: oneOf(query.get('send'), ['button', 'enter']),
  };
}

export const variant = readVariant(new URLSearchParams(location.search));
