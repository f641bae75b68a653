import type { ReactNode } from 'react';
import { look, named } from '../look';
import type { Person } from '../people';
import { variant } from '../variant';
import { words } from '../words';
import { Avatar } from './avatar';

/** The number at the end of a class that each build of the site gives anew. */
const BUILD = Math.floor(100 + Math.random() * 400);

interface Props {
  readonly by: Person;
  readonly about: string;
  readonly text: string;
  /** Stands in place of the text while it is edited. */
  readonly editor?: ReactNode;
  readonly kind: 'post' | 'comment';
  readonly actions: ReactNode;
  readonly children?: ReactNode;
}

const CLASSES = { post: 'y-block qaThreadStarter', comment: 'y-fixedGridColumn' };

/** What somebody wrote, with the row of what can be done with it. */
export function Message({ by, about, text, editor, kind, actions, children }: Props) {
  const isMarked = variant.layout === 'classes';
  const body = isMarked ? { className: named(`y-block contentStateBodyTextWrapper-${BUILD}`) } : {};
  return (
    <div
      {...(!isMarked && kind === 'comment' && { role: 'article' })}
      className={isMarked ? named(CLASSES[kind], kind) : look(kind)}
    >
      <div className={look('row')}>
        <Avatar person={by} size={kind === 'post' ? 'usual' : 'small'} />
        <div>
          <a className={look('bold')} href={`/main/users/${by.name.replace(' ', '').toLowerCase()}`}>
            {by.name}
          </a>
          <div className={look('dim')}>{about}</div>
        </div>
      </div>
      {editor ?? (
        <div {...body}>
          <div className={look('text')}>{text}</div>
          {kind === 'post' && (
            <button type="button" className={look('button', 'link')}>
              <span className={named('y-fakeLink')}>{words.seeMore}</span>
            </button>
          )}
        </div>
      )}
      <div data-testid="overflow-set" className={look('row', 'actions')}>
        {actions}
      </div>
      {children}
    </div>
  );
}
