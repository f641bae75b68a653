import { el } from '../dom';
import type { Person } from '../people';

/** The round picture of a person, drawn. */
export function avatar({ name, hue }: Person, size: 'small' | 'usual' = 'usual'): HTMLElement {
  const letters = name.split(' ').map((word) => word.charAt(0));
  const picture = el('div', { look: `avatar ${size}`, 'aria-hidden': 'true' }, letters.slice(0, 2).join(''));
  picture.style.backgroundColor = `hsl(${hue} 35% 45%)`;
  return picture;
}

/** A person's user name, leading to their page. */
export function nameLink({ handle }: Person): HTMLElement {
  return el(
    'a',
    { look: 'bold', href: `/${handle}/`, role: 'link', tabindex: '0' },
    el('span', { dir: 'auto' }, handle),
  );
}
