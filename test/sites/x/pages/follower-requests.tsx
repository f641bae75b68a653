import { type MouseEvent, useState } from 'react';
import { did } from '../../deeds';
import { look } from '../look';
import { people, type Person } from '../people';
import { Avatar } from '../posts/avatar';
import { words } from '../words';
import { Bar } from './bar';

/** Who asks to follow. */
const ASKING = ['sal_winterflood', 'dan_pargeter'];

export function FollowerRequests() {
  const [asking, setAsking] = useState(people.filter(({ handle }) => ASKING.includes(handle)));
  return (
    <div className={look('column')}>
      <Bar heading={words.followerRequests} />
      <section role="region" aria-label={words.followerRequests}>
        {asking.map((person) => (
          <Request
            key={person.handle}
            person={person}
            onAnswered={() => setAsking(asking.filter((each) => each !== person))}
          />
        ))}
      </section>
    </div>
  );
}

function Request({ person, onAnswered }: { readonly person: Person; readonly onAnswered: () => void }) {
  const answer = (what: 'accepted' | 'declined') => (event: MouseEvent) => {
    if (did(what, person.handle, event.nativeEvent)) onAnswered();
  };
  return (
    <div data-testid="UserCell" className={look('row')}>
      <Avatar person={person} />
      <span className={look('bold')}>{person.name}</span>
      <button type="button" className={look('button', 'ghost')} onClick={answer('declined')}>
        {words.decline}
      </button>
      <button type="button" className={look('button', 'filled')} onClick={answer('accepted')}>
        <span>{words.accept}</span>
      </button>
      <button type="button" data-testid={`${person.hue}-follow`} className={look('button', 'filled')}>
        {words.follow}
      </button>
    </div>
  );
}
