import { did } from '../../deeds';
import { button, el } from '../dom';
import { avatar } from '../parts/author';
import { mo, sal, type Person } from '../people';
import { named, words } from '../words';

/** Who asks to be a contact. */
export function invitations(): HTMLElement {
  return el('section', { look: 'card' }, el('h2', {}, words.invitations), ...[sal, mo].map(invitation));
}

function invitation(person: Person): HTMLElement {
  const answer = (what: 'accepted' | 'declined', label: string, ...children: string[]): HTMLButtonElement => {
    const control = button({ look: 'action', 'aria-label': label }, () => undefined, ...children);
    control.addEventListener('click', (event) => did(what, person.path, event) && row.remove());
    return control;
  };
  const row = el(
    'div',
    { look: 'row', role: 'listitem' },
    avatar(person),
    el('span', {}, person.name),
    answer('declined', words.ignore, words.ignore),
    answer('accepted', named(words.acceptFrom, person.name), words.accept),
  );
  return row;
}

/** The form an account is set up with. */
export function signUp(): HTMLElement {
  const email = el('input', { id: 'email-address', name: 'email-address', type: 'text', 'aria-label': words.email });
  const password = el('input', { id: 'password', type: 'password', 'aria-label': words.password });
  const join = el('button', { id: 'join-form-submit', type: 'submit' }, words.join);
  const form = el('form', { look: 'card' }, email, password, join);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    did('signed up', email.value, event);
  });
  return form;
}
