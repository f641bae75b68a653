import type { Box } from '../composer/box';
import { InlineComposer } from '../composer/inline-composer';
import { look } from '../look';
import type { Post } from '../posts';
import { Article } from '../posts/article';
import { words } from '../words';
import { useWorld } from '../world';

interface Props {
  readonly onThread: (boxes: readonly Box[], replyTo: Post | undefined) => void;
  readonly onSent: (posts: readonly Post[]) => void;
}

export function Home({ onThread, onSent }: Props) {
  const { posts } = useWorld();
  const newestFirst = posts.filter(isShown).toSorted((a, b) => b.minute - a.minute || (b.id > a.id ? 1 : -1));
  return (
    <div aria-label={words.timeline} className={look('column')}>
      <div className={look('bar', 'tabs')} role="tablist">
        <div role="tab" aria-selected={true} tabIndex={0} className={look('tab', 'isSelected')}>
          {words.forYou}
        </div>
        <div role="tab" aria-selected={false} tabIndex={-1} className={look('tab', 'dim')}>
          {words.following}
        </div>
      </div>
      <InlineComposer onThread={onThread} onSent={onSent} />
      <section role="region" aria-label={words.timeline}>
        {newestFirst.map((post) => (
          <Article key={post.id} post={post} />
        ))}
      </section>
    </div>
  );
}

/** The reporter's question answers somebody and is shown all the same: it is what the day is about. */
function isShown(post: Post): boolean {
  return post.replyTo === undefined || post.author.handle === 'ruthcalder';
}
