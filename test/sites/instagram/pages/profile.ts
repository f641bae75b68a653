import { bioOr, isHalfLoaded, OTHERS_BIO } from '../../own-profile';
import { el } from '../dom';
import { me, people, type Person } from '../people';
import { variant } from '../variant';

const EDIT = { en: 'Edit profile', de: 'Profil bearbeiten' }[variant.language === 'de' ? 'de' : 'en'];

/** A person's page, or the form for one's own; `undefined` where the address is of something else. */
export function profileOf(path: string): HTMLElement | undefined {
  if (path === '/accounts/edit/') return form();
  const handle = /^\/([\w.]+)\/$/.exec(path)?.[1];
  const person = people.find((each) => each.handle === handle);
  if (!person) return undefined;
  const main = el('main', { look: 'feed', role: 'main' });
  if (!isHalfLoaded) main.append(header(person));
  return main;
}

function header(person: Person): HTMLElement {
  const bio = person === me ? bioOr('Two whippets and an allotment') : OTHERS_BIO;
  const edit = person === me ? el('a', { href: '/accounts/edit/' }, EDIT) : undefined;
  const counts = el(
    'ul',
    {},
    el('li', {}, el('a', { href: `/${person.handle}/followers/` }, el('span', { dir: 'auto' }, '88 followers'))),
  );
  const name = el('div', {}, el('span', { dir: 'auto' }, person.name));
  const text = bio === '' ? undefined : el('div', {}, el('span', { dir: 'auto' }, bio));
  return el(
    'header',
    {},
    el(
      'section',
      {},
      el('h2', { look: 'title' }, el('span', { dir: 'auto' }, person.handle)),
      edit,
      counts,
      name,
      text,
    ),
  );
}

function form(): HTMLElement {
  const box = el('textarea', { id: 'pepBio', maxlength: '150' });
  box.value = bioOr('Two whippets and an allotment');
  return el('main', { look: 'feed', role: 'main' }, el('form', {}, box));
}
