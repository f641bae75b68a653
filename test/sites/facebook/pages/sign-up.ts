import { did } from '../../deeds';
import { el } from '../dom';
import { words } from '../words';

/** The form an account is set up with, whose one field takes a telephone number as well. */
export function signUp(): HTMLElement {
  const name = el('input', { look: 'plain', name: 'firstname', 'aria-label': words.firstName });
  const contact = el('input', { look: 'plain', name: 'reg_email__', type: 'text', 'aria-label': words.email });
  const submit = el('button', { look: 'action', type: 'submit', name: 'websubmit' }, words.signUp);
  const form = el('form', { look: 'card' }, name, contact, submit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    did('signed up', contact.value, event);
  });
  return el('div', { role: 'main', look: 'main' }, form);
}
