import { useState } from 'react';
import { Dialog } from '../layers/dialog';
import { look } from '../look';
import { isHalfLoaded, OTHERS_BIO } from '../../own-profile';
import { me, personOf, type Person } from '../people';
import { Article } from '../posts/article';
import { Avatar } from '../posts/avatar';
import { RichText } from '../posts/rich-text';
import { go, linkTo } from '../route';
import { words } from '../words';
import { useWorld } from '../world';
import { Bar } from './bar';

export function Profile({ handle, isEdited = false }: { readonly handle: string; readonly isEdited?: boolean }) {
  const { posts } = useWorld();
  const [bio, setBio] = useState(me.bio);
  const person = personOf(handle);
  if (!person) return <p className={look('nothing')}>{words.notFound}</p>;
  const own = posts.filter(({ author }) => author.handle === handle);
  const shown = person === me ? { ...me, bio } : person;
  return (
    <div className={look('column')}>
      <Bar heading={person.name} />
      {!isHalfLoaded && <Header person={shown} />}
      <section role="region" aria-label={words.posts}>
        {own.map((post) => (
          <Article key={post.id} post={post} />
        ))}
      </section>
      <HoverCard />
      {isEdited && <EditDialog bio={bio} onSave={setBio} />}
    </div>
  );
}

function Header({ person }: { readonly person: Person }) {
  return (
    <div className={look('profile')}>
      <Avatar person={person} size="large" />
      {person === me || person.handle === me.handle ? (
        <a data-testid="editProfileButton" {...linkTo('/settings/profile')}>
          {words.editProfile}
        </a>
      ) : null}
      <div data-testid="UserName" className={look('profileName')}>
        <div className={look('profileTitle')}>
          <RichText text={person.name} />
        </div>
        <div className={look('dim')}>@{person.handle}</div>
      </div>
      {person.bio !== '' && (
        <div data-testid="UserDescription" dir="auto" className={look('text')}>
          <RichText text={person.bio} />
        </div>
      )}
    </div>
  );
}

/** Of somebody else, drawn over the page. */
function HoverCard() {
  return (
    <div data-testid="HoverCard" hidden>
      <div data-testid="UserName">
        <div>Kit Marsh</div>
      </div>
      <div data-testid="UserDescription">{OTHERS_BIO}</div>
    </div>
  );
}

function EditDialog({ bio, onSave }: { readonly bio: string; readonly onSave: (bio: string) => void }) {
  const [text, setText] = useState(bio);
  const leave = () => go(`/${me.handle}`);
  return (
    <Dialog labelledBy="edit-title" isInFront shape="sheet" onMask={leave}>
      <h2 id="edit-title">{words.editProfile}</h2>
      <input name="displayName" defaultValue={me.name} />
      <textarea name="description" maxLength={160} value={text} onChange={(event) => setText(event.target.value)} />
      <input name="location" />
      <input name="url" />
      <button
        type="button"
        data-testid="Profile_Save_Button"
        onClick={() => {
          onSave(text);
          leave();
        }}
      >
        {words.save}
      </button>
    </Dialog>
  );
}
