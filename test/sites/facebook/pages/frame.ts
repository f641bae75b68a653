import { el, icon } from '../dom';
import { avatar } from '../parts/author';
import { me } from '../people';
import { words } from '../words';

/** What every page has: the bar at the top, and what is meant for other things than posts, hidden or not. */
export function frame(main: HTMLElement, ...beside: HTMLElement[]): HTMLElement {
  const search = el('input', { look: 'search', type: 'search', role: 'combobox', 'aria-label': words.search });
  search.placeholder = words.search;
  const banner = el(
    'div',
    { role: 'banner', look: 'banner' },
    el('div', { look: 'row' }, el('span', { look: 'logo', 'aria-hidden': 'true' }, 'f'), search),
    el('div', { look: 'row' }, icon('☰'), icon('◔'), avatar(me, 'small')),
  );
  // Lists of the search stay in the page when they are closed, and so do dialogs.
  banner.append(hidden('listbox', el('li', { role: 'option' }, 'carnival')));
  return el('div', { look: 'page' }, banner, hidden('dialog', words.notifications), main, ...beside);
}

function hidden(role: string, content: Node | string): HTMLElement {
  const element = el('div', { role, 'aria-hidden': 'true' }, content);
  element.hidden = true;
  return element;
}
