import { useId } from 'react';
import { look } from '../look';
import type { Post } from '../posts';
import { go } from '../route';
import { variant } from '../variant';
import { postOf, useWorld } from '../world';
import { Actions } from './actions';
import { Avatar } from './avatar';
import { Caret } from './caret';
import { QuotedPost } from './quoted-post';
import { RichText } from './rich-text';
import { dateOf, UserName } from './user-name';

interface Props {
  readonly post: Post;
  /** The post a conversation page is about is larger and tells its date. */
  readonly isFocal?: boolean;
}

export function Article({ post, isFocal = false }: Props) {
  const textId = useId();
  const world = useWorld();
  const quoted = post.quotes === undefined ? undefined : postOf(post.quotes, world);
  return (
    <div data-testid="cellInnerDiv" className={look('cell')}>
      <article
        data-testid="tweet"
        role="article"
        tabIndex={isFocal ? -1 : 0}
        aria-labelledby={textId}
        className={look('post')}
        onClick={() => go(`/${post.author.handle}/status/${post.id}`)}
      >
        <div data-testid="Tweet-User-Avatar" className={look('postAvatar')}>
          <Avatar person={post.author} />
        </div>
        <div className={look('postBody')}>
          <div className={look('row')}>
            <UserName post={post} />
            <Caret post={post} />
          </div>
          <div
            data-testid="tweetText"
            id={textId}
            lang="en"
            dir="auto"
            className={look('text', isFocal ? 'focalText' : 'plainText')}
          >
            <RichText text={post.text} />
          </div>
          <Pictures addresses={post.pictures ?? []} />
          {quoted && <QuotedPost post={quoted} />}
          {isFocal && <div className={look('dim', 'date')}>{longDate(post)}</div>}
          <Actions post={post} />
        </div>
      </article>
    </div>
  );
}

function Pictures({ addresses }: { readonly addresses: readonly string[] }) {
  return addresses.map((address) => (
    <div key={address} data-testid="tweetPhoto" className={look('picture')}>
      <img alt="" src={address} draggable={true} className={look('pictureImage')} />
    </div>
  ));
}

function longDate(post: Post): string {
  return dateOf(post).toLocaleString(variant.language, { dateStyle: 'medium', timeStyle: 'short' });
}
