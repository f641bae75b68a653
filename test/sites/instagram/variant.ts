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
  /** What a caption is written in: the editor of today, or the plain box of before. */
  readonly caption: 'rich' | 'plain';
  /** Whether a post's own page is drawn as a dialog over the feed. */
  readonly inDialog: boolean;
  /** What the new post shows. */
  readonly media: 'photo' | 'video';
}

function readVariant(query: URLSearchParams): Variant {
  return {
    language: oneOf(query.get('lang'), ['en', 'de']),
    submit: oneOf(query.get('submit'), ['click', 'pointerdown']),
    slow: Number(query.get('slow') ?? 0),
    broken: oneOf(query.get('broken'), ['nothing', 'button', 'editor']),
    caption: oneOf(query.get('caption'), ['rich', 'plain']),
    inDialog: query.has('dialog'),
    media: oneOf(query.get('media'), ['photo', 'video']),
  };
}

export const variant = readVariant(new URLSearchParams(location.search));
