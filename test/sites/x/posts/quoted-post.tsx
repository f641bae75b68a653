import { look } from '../look';
import type { Post } from '../posts';
import { go } from '../route';
import { Avatar } from './avatar';
import { RichText } from './rich-text';
import { UserName } from './user-name';

/** A quoted post as a card: inside the post that quotes it, and inside the composer while it is written. */
export function QuotedPost({ post }: { readonly post: Post }) {
  return (
    <div
      role="link"
      tabIndex={0}
      className={look('card')}
      onClick={(event) => {
        event.stopPropagation();
        go(`/${post.author.handle}/status/${post.id}`);
      }}
    >
      <div className={look('row')}>
        <Avatar person={post.author} size="small" />
        <UserName post={post} />
      </div>
      <div data-testid="tweetText" lang="en" dir="auto" className={look('text')}>
        <RichText text={post.text} />
      </div>
    </div>
  );
}
