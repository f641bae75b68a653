import { el } from '../dom';
import type { Person } from '../people';

/** The picture of a person, drawn. */
export function avatar({ name, hue }: Person): HTMLElement {
  const letters = name.split(' ').map((word) => word.charAt(0));
  const picture = el('div', { look: 'avatar', class: 'avatar', 'aria-hidden': 'true' }, letters.slice(0, 2).join(''));
  picture.style.backgroundColor = `hsl(${hue} 35% 42%)`;
  return picture;
}

/** Who something is by, as the old client draws it. */
export function actor(person: Person, below: string): HTMLElement {
  const title = el('span', { class: 'update-components-actor__title' }, person.name);
  const description = el('span', { class: 'update-components-actor__description' }, below);
  return el(
    'div',
    { class: 'update-components-actor' },
    avatar(person),
    el('div', { class: 'update-components-actor__meta' }, title, description),
  );
}
