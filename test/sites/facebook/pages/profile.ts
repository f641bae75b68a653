import { bioOr, isHalfLoaded, OTHERS_BIO } from '../../own-profile';
import { pressable } from '../compose/button';
import { el } from '../dom';
import { avatar } from '../parts/author';
import { me, people } from '../people';
import { variant } from '../variant';

const EDIT = { en: 'Edit profile', de: 'Profil bearbeiten' };
const ID = '100004417725';

/** A person's page; `undefined` where the address is of something else. */
export function profileOf(path: string): HTMLElement | undefined {
  const slug = /^\/([\w.]{5,50})\/?$/.exec(path)?.[1];
  const person = slug === 'profile.php' ? me : people.find((each) => each.slug === slug);
  if (!person) return undefined;
  document.cookie = `c_user=${ID}`;
  const main = el('div', { role: 'main', look: 'main' });
  if (isHalfLoaded) return main;
  main.append(el('div', { look: 'card row' }, avatar(person), el('h1', { look: 'title' }, person.name)));
  main.append(person === me ? ownTile() : tile(OTHERS_BIO));
  return main;
}

function tile(bio: string): HTMLElement {
  const heading = el('h2', {}, el('span', { dir: 'auto' }, 'Intro'));
  const text = bio === '' ? undefined : el('div', {}, el('span', { dir: 'auto' }, bio));
  return el('div', { look: 'card', 'data-pagelet': 'ProfileTilesFeed_0' }, heading, text);
}

/** With what changes the bio: in the tile itself, a plain box and a button in words. */
function ownTile(): HTMLElement {
  const bio = bioOr('Two whippets and an allotment');
  const shown = tile(bio);
  const label = EDIT[variant.language === 'de' ? 'de' : 'en'];
  shown.append(
    pressable(
      { label, look: 'trigger' },
      () => {
        const box = el('textarea', { maxlength: '101' });
        box.value = bio;
        shown.replaceChildren(el('form', {}, box));
        box.focus();
      },
      label,
    ),
  );
  return shown;
}
