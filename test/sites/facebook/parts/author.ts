import { el } from '../dom';
import type { Person } from '../people';

/** The round picture of a person, drawn. */
export function avatar({ name, hue }: Person, size: 'small' | 'usual' = 'usual'): HTMLElement {
  const letters = name.split(' ').map((word) => word.charAt(0));
  const picture = el('div', { look: `avatar ${size}`, 'aria-hidden': 'true' }, letters.slice(0, 2).join(''));
  picture.style.backgroundColor = `hsl(${hue} 35% 45%)`;
  return picture;
}

/** Who a post is by. */
export function authorRow(person: Person): HTMLElement {
  const link = el('a', { look: 'bold', href: `/${person.slug}`, role: 'link' }, el('strong', {}, person.name));
  const name = el('div', { 'data-ad-rendering-role': 'profile_name' }, el('h3', { look: 'plain' }, link));
  return el('div', { look: 'row' }, avatar(person), el('div', {}, name, el('div', { look: 'dim' }, '2 h')));
}
