import { look } from '../look';
import { Avatar } from '../posts/avatar';
import type { Mentions } from './mentions';

export function MentionList({ id, mentions }: { readonly id: string; readonly mentions: Mentions }) {
  return (
    <div id={id} role="listbox" className={look('mentionList')}>
      {mentions.options.map((person, index) => (
        <div
          key={person.handle}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === mentions.active}
          data-testid="typeaheadResult"
          className={look('mention', index === mentions.active ? 'isActive' : 'isIdle')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => mentions.pick(person)}
        >
          <Avatar person={person} size="small" />
          <div>
            <div className={look('bold')}>{person.name}</div>
            <div className={look('dim')}>@{person.handle}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
