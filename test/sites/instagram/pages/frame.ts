import { pressable } from '../compose/button';
import { createPost } from '../compose/create-dialog';
import { draw } from '../compose/picture';
import { el, icon } from '../dom';
import { me } from '../people';
import { openNotifications } from './requests';
import { named, words } from '../words';

/** What every page has: the bar at the side, with what leads to one's own profile last of all. */
export function frame(main: HTMLElement, ...beside: HTMLElement[]): HTMLElement {
  const search = el('input', { look: 'search', type: 'search', role: 'searchbox', placeholder: words.search });
  const create = pressable('navItem', createPost, icon('plus', words.newPost), el('span', {}, words.newPost));
  create.dataset['replicaCreate'] = '';
  const face = el('img', { look: 'face', alt: named(words.pictureOf, me.handle), src: draw(me.hue, 48).toDataURL() });
  const profile = el('a', { look: 'navItem', href: `/${me.handle}/` }, face, el('span', {}, me.handle));
  const home = el('a', { look: 'navItem', href: '/' }, icon('home', words.home), el('span', {}, words.home));
  const inbox = el('a', { look: 'navItem', href: '/direct/inbox/' }, icon('plane', words.messages), words.messages);
  const news = pressable('navItem', openNotifications, icon('heart', words.notifications), words.notifications);
  news.dataset['replicaNews'] = '';
  const nav = el(
    'nav',
    { look: 'nav' },
    el('div', { look: 'logo' }, 'Instagram'),
    home,
    inbox,
    create,
    news,
    profile,
    search,
  );
  return el('div', { look: 'page' }, nav, main, ...beside);
}
