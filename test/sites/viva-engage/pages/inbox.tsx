import { useState } from 'react';
import { Composer } from '../compose/composer';
import { look } from '../look';
import { sal, type Person } from '../people';
import { Avatar } from '../posts/avatar';
import { words } from '../words';

const conversation = 'conversation-rota';

/** A private conversation, and the box to say more in it. */
export function Inbox() {
  const [said, setSaid] = useState(['Are you working on Sunday?']);
  return (
    <div className={look('card')}>
      <Participant person={sal} />
      {said.map((text) => (
        <p key={text} className={look('bubble')}>
          {text}
        </p>
      ))}
      <Composer
        placeholder={words.typeMessage}
        label={words.send}
        isIcon={true}
        about={{ replyTo: conversation }}
        onSent={(text) => setSaid([...said, text])}
      />
    </div>
  );
}

function Participant({ person }: { readonly person: Person }) {
  return (
    <div className={look('row')}>
      <Avatar person={person} />
      <h2 className={look('title')}>{person.name}</h2>
    </div>
  );
}
