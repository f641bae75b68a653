import { did } from '../../deeds';
import { pressable } from '../compose/button';
import { el } from '../dom';
import { avatar, nameLink } from '../parts/author';
import { mo, sal, type Person } from '../people';
import { words } from '../words';

/** The drawer at the side, with who asks to follow. It is no dialog. */
export function openNotifications(): void {
  const heading = el('h2', { look: 'title' }, words.requests);
  document.body.append(el('div', { look: 'chat', 'data-replica-drawer': '' }, heading, ...[sal, mo].map(request)));
}

function request(person: Person): HTMLElement {
  const accept = pressable(
    'submit',
    (event) => did('accepted', person.handle, event) && row.replaceChildren(nameLink(person), words.follow),
    words.accept,
  );
  const decline = pressable('submit', (event) => did('declined', person.handle, event) && row.remove(), words.decline);
  const row = el('div', { look: 'row' }, avatar(person, 'small'), nameLink(person), el('div', {}, accept, decline));
  return row;
}

/** The form an account is set up with, whose first field takes a telephone number as well. */
export function signUp(): HTMLElement {
  const contact = el('input', { name: 'emailOrPhone', type: 'text', 'aria-label': words.emailOrPhone });
  const password = el('input', { name: 'password', type: 'password', 'aria-label': 'Password' });
  const form = el('form', {}, contact, password, el('button', { type: 'submit' }, words.signUp));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    did('signed up', contact.value, event);
  });
  return el('main', { look: 'feed', role: 'main' }, form);
}
