import type { PublishedPost, SubmitRoute } from '../published';
import { variant } from './variant';

window.__published = [];

/** What is being published, but for the event that did it. */
export type Writing = Pick<PublishedPost, 'text'> & Partial<Pick<PublishedPost, 'replyTo' | 'quotes' | 'attachments'>>;

/** Publishes once the site has taken its time. `done` is called then. */
export function publish(writing: Writing, { isTrusted }: Event, route: SubmitRoute, done: () => void): void {
  const { text, replyTo = null, quotes = null, attachments = 0 } = writing;
  const finish = (): void => {
    window.__published = [
      ...window.__published,
      { text, texts: [text], replyTo, quotes, attachments, isTrusted, route },
    ];
    done();
  };
  if (variant.slow === 0) finish();
  else setTimeout(finish, variant.slow);
}
