import { look } from '../look';
import { personOf } from '../people';
import { Article } from '../posts/article';
import { Avatar } from '../posts/avatar';
import { RichText } from '../posts/rich-text';
import { words } from '../words';
import { useWorld } from '../world';
import { Bar } from './bar';

export function Profile({ handle }: { readonly handle: string }) {
  const { posts } = useWorld();
  const person = personOf(handle);
  if (!person) return <p className={look('nothing')}>{words.notFound}</p>;
  const own = posts.filter(({ author }) => author.handle === handle);
  return (
    <div className={look('column')}>
      <Bar heading={person.name} />
      <div className={look('profile')}>
        <Avatar person={person} size="large" />
        <div data-testid="UserName" className={look('profileName')}>
          <div className={look('profileTitle')}>
            <RichText text={person.name} />
          </div>
          <div className={look('dim')}>@{person.handle}</div>
        </div>
        <div data-testid="UserDescription" dir="auto" className={look('text')}>
          <RichText text={person.bio} />
        </div>
      </div>
      <section role="region" aria-label={words.posts}>
        {own.map((post) => (
          <Article key={post.id} post={post} />
        ))}
      </section>
    </div>
  );
}
