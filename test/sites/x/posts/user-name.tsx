import { look } from '../look';
import type { Post } from '../posts';
import { now } from '../posts';
import { linkTo } from '../route';
import { variant } from '../variant';
import { RichText } from './rich-text';

/** Name and handle, dot and time: the two children every post, card and dialog of the site has. */
export function UserName({ post }: { readonly post: Post }) {
  const { author } = post;
  return (
    <div data-testid="User-Name" className={look('userName')}>
      <div className={look('nameColumn')}>
        <a {...linkTo(`/${author.handle}`)} role="link" className={look('name')}>
          <span className={look('inline')}>
            <RichText text={author.name} />
          </span>
        </a>
      </div>
      <div className={look('row', 'dim')}>
        <a {...linkTo(`/${author.handle}`)} role="link" tabIndex={-1} className={look('dim')}>
          <span className={look('inline')}>@{author.handle}</span>
        </a>
        <span aria-hidden="true" className={look('dot')}>
          ·
        </span>
        <a {...linkTo(`/${author.handle}/status/${post.id}`)} role="link" className={look('dim')}>
          <time dateTime={dateOf(post).toISOString()}>{age(post)}</time>
        </a>
      </div>
    </div>
  );
}

const loadedAt = Date.now();

export function dateOf({ minute }: Post): Date {
  return new Date(loadedAt - (now - minute) * 60_000);
}

function age({ minute }: Post): string {
  const minutes = now - minute;
  if (minutes === 0) return variant.language === 'de' ? 'Jetzt' : 'now';
  const hour = variant.language === 'de' ? ' Std.' : 'h';
  return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}${hour}`;
}
