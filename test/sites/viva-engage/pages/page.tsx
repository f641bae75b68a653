import type { ReactNode } from 'react';
import { ToolButton } from '../compose/tool-button';
import { Icon } from '../icon';
import { look, named } from '../look';
import { me } from '../people';
import { Avatar } from '../posts/avatar';
import { community, threads } from '../threads';
import { variant } from '../variant';
import { withName, words } from '../words';
import { Feed } from './feed';
import { Inbox } from './inbox';
import { OWN, Profile } from './profile';

/** The page at an address. Within Teams and intranet pages the site comes without its bar. */
export function Page({ path }: { readonly path: string }) {
  if (variant.isFramed) return <Holder path={path} />;
  const isBare = /^\/(?:teams|embed)\//.test(path);
  return (
    <div className={look('page', ...(isBare ? ['bare'] : []))}>
      {!isBare && <Bar />}
      {!isBare && <Places />}
      <div role="main" className={named('qaContentMainColumn', 'main')}>
        {content(path)}
      </div>
    </div>
  );
}

function content(path: string): ReactNode {
  if (path.includes('/inbox')) return <Inbox />;
  if (path.includes('/groups/')) {
    return (
      <>
        <h1 className={look('title')}>{community.name}</h1>
        <Feed publisher="dialog" />
      </>
    );
  }
  const user = /\/users\/([\w=%-]+)/.exec(path)?.[1];
  if (user) return <Profile id={user} />;
  const id = /\/threads\/([\w-]+)/.exec(path)?.[1];
  if (id) return <Feed publisher="none" threads={threads.filter((thread) => thread.id === id)} />;
  return <Feed publisher="inline" />;
}

/** What holds the site in a frame, as Teams does: nothing of its own but the frame. */
function Holder({ path }: { readonly path: string }) {
  return <iframe title="Viva Engage" src={path} className={look('frame')} />;
}

function Bar() {
  return (
    <div role="banner" className={look('banner')}>
      <div className={look('row')}>
        <span className={look('logo')}>
          <Icon name="community" />
        </span>
        <span className={look('bold')}>Viva Engage</span>
      </div>
      <div role="search">
        <input type="search" aria-label={words.search} placeholder={words.search} className={look('search')} />
      </div>
      <button
        type="button"
        id="O365_MainLink_Me"
        aria-label={withName(words.account, me.name)}
        className={look('button')}
      >
        <Avatar person={me} size="small" />
      </button>
    </div>
  );
}

function Places() {
  return (
    <div role="navigation" className={look('places')}>
      <ToolButton icon="home" label={words.home}>
        {words.home}
      </ToolButton>
      <a href={`/main/users/${OWN}/storyline`}>{me.name}</a>
      <ToolButton icon="mail" label={words.inbox}>
        {words.inbox}
      </ToolButton>
      <ToolButton icon="community" label={words.communities}>
        {words.communities}
      </ToolButton>
    </div>
  );
}
