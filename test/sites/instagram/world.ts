import type { PublishedPost, SubmitRoute } from '../published';
import { variant } from './variant';

window.__published = [];

/** What is being published, but for the event that did it. */
type Writing = Pick<PublishedPost, 'text'> & Partial<Pick<PublishedPost, 'replyTo' | 'attachments'>>;

/** Publishes once the site has taken its time. `done` is called then. */
export function publish(writing: Writing, { isTrusted }: Event, route: SubmitRoute, done: () => void): void {
  const { text, replyTo = null, attachments = 0 } = writing;
  const finish = (): void => {
    const post: PublishedPost = { text, texts: [text], replyTo, quotes: null, attachments, isTrusted, route };
    window.__published = [...window.__published, post];
    done();
  };
  if (variant.slow === 0) finish();
  else setTimeout(finish, variant.slow);
}
