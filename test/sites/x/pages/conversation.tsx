import type { Box } from '../composer/box';
import { InlineComposer } from '../composer/inline-composer';
import { look } from '../look';
import type { Post } from '../posts';
import { Article } from '../posts/article';
import { words } from '../words';
import { parentsOf, postOf, repliesTo, useWorld } from '../world';
import { Bar } from './bar';

interface Props {
  readonly id: string;
  readonly onThread: (boxes: readonly Box[], replyTo: Post | undefined) => void;
  readonly onSent: (posts: readonly Post[]) => void;
}

/** One post with what it answers above it, the box to answer it right below it, and its replies below that. */
export function Conversation({ id, onThread, onSent }: Props) {
  const world = useWorld();
  const post = postOf(id, world);
  if (!post) return <p className={look('nothing')}>{words.notFound}</p>;
  return (
    <div className={look('column')}>
      <Bar heading={words.postNoun} />
      <section role="region" aria-label={words.conversation}>
        {parentsOf(post, world).map((parent) => (
          <Article key={parent.id} post={parent} />
        ))}
        <Article post={post} isFocal={true} />
        <div data-testid="cellInnerDiv">
          <div data-testid="inline_reply_offscreen">
            <InlineComposer key={post.id} replyTo={post} onThread={onThread} onSent={onSent} />
          </div>
        </div>
        {repliesTo(post.id, world).map((reply) => (
          <Article key={reply.id} post={reply} />
        ))}
      </section>
    </div>
  );
}
