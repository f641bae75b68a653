import { did } from '../../deeds';
import { pressable } from '../compose/button';
import { el } from '../dom';
import { authorRow } from '../parts/author';
import { mo, sal, type Person } from '../people';
import { words } from '../words';

/** Who asks to be a friend. */
export function friendRequests(): HTMLElement {
  const heading = el('h1', { look: 'title' }, words.friendRequests);
  return el('div', { role: 'main', look: 'main' }, heading, ...[sal, mo].map(request));
}

function request(person: Person): HTMLElement {
  const accept = pressable(
    { label: words.accept, look: 'action' },
    (event) => did('accepted', person.slug, event) && row.replaceChildren(words.friends),
    el('span', {}, words.accept),
  );
  const decline = pressable(
    { label: words.decline, look: 'action' },
    (event) => did('declined', person.slug, event) && row.remove(),
    el('span', {}, words.decline),
  );
  const row = el('div', { look: 'card row' }, authorRow(person), accept, decline);
  return row;
}
