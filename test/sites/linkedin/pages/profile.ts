import { bioOr, isHalfLoaded, OTHERS_BIO } from '../../own-profile';
import { el } from '../dom';
import { me, people, type Person } from '../people';

/** A person's page in the new client, or the forms for one's own; `undefined` where the address is of something else. */
export function profileOf(path: string): HTMLElement | undefined {
  const form = /^\/in\/[^/]+\/edit\/(?:forms\/)?(intro|summary)\b/.exec(path)?.[1];
  if (form) return formFor(form === 'intro' ? `${form}-headline` : 'about');
  const person = people.find((each) => each.path === path && path.startsWith('/in/'));
  if (!person || new URLSearchParams(location.search).has('old')) return undefined;
  return isHalfLoaded ? el('div', {}) : topCard(person);
}

function topCard(person: Person): HTMLElement {
  const isOwn = person === me;
  const headline = isOwn ? bioOr(me.headline) : OTHERS_BIO;
  const edit = isOwn
    ? el('a', { href: `${me.path}edit/intro/` }, 'Edit')
    : el('a', { href: '/preload/custom-invite/?vanityName=x' }, 'Connect');
  const card = el(
    'section',
    { look: 'card', componentkey: 'profile-Topcard-1' },
    el('h2', {}, person.name),
    el('p', {}, headline),
    edit,
  );
  const about = el(
    'section',
    { look: 'card' },
    el('h2', {}, 'About'),
    el('span', { 'data-testid': 'expandable-text-box' }, 'I grow beans.'),
  );
  return el('div', {}, card, about);
}

function formFor(id: string): HTMLElement {
  const box = el('div', { id, contenteditable: 'true', role: 'textbox' }, bioOr(me.headline));
  return el(
    'div',
    { role: 'dialog', look: 'card' },
    box,
    el('button', { type: 'button', 'data-view-name': 'profile-form-save' }, 'Save'),
  );
}
