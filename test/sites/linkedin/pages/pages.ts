import { articleEditor } from '../compose/article';
import { openInterop } from '../compose/interop';
import { conversation } from '../compose/message-form';
import { openShareBox } from '../compose/share-box';
import { button, el } from '../dom';
import { posts, type Post } from '../feed';
import { avatar } from '../parts/author';
import { newPost } from '../parts/new-post';
import { oldPost } from '../parts/old-post';
import { me, trust, type Person } from '../people';
import { words } from '../words';
import { invitations, signUp } from './network';
import { profileOf } from './profile';

/** The page at an address. Which of the two clients it comes from is a matter of the page. */
export function showPage(root: Element, path: string): void {
  if (path.startsWith('/messaging/')) return root.append(oldPage(conversation('msg-convo-wrapper')));
  if (path.startsWith('/article/')) return root.append(oldPage(articleEditor()));
  if (/^\/company\/[^/]+\/admin\//.test(path)) return root.append(oldPage(oldStart(trust)));
  if (path.startsWith('/mynetwork/')) return root.append(newPage(invitations()));
  if (path.startsWith('/signup')) return root.append(newPage(signUp()));
  const profile = profileOf(path);
  if (profile) return root.append(newPage(profile));
  if (path.startsWith('/in/')) return root.append(oldPage(oldStart(me), ...posts.map(oldPost)));
  const urn = /urn:li:activity:(\d+)/.exec(path)?.[1];
  if (urn) return root.append(oldPage(oldPost(postOf(urn))));
  const slug = /^\/posts\/.*-(\d+)/.exec(path)?.[1];
  root.append(newPage(...(slug ? [newPost(postOf(slug))] : [newStart(), ...posts.map(newPost)])));
  document.body.dataset['rehydrated'] = 'true';
  openInterop(conversation('msg-overlay-conversation-bubble'));
}

function postOf(id: string): Post {
  const post = posts.find((each) => each.id === id);
  if (!post) throw new Error(`There is no post ${id}.`);
  return post;
}

function newPage(...content: HTMLElement[]): HTMLElement {
  const search = el('input', {
    look: 'search',
    role: 'combobox',
    'aria-label': words.search,
    placeholder: words.search,
  });
  const nav = el(
    'nav',
    { look: 'nav', 'data-testid': 'primary-nav' },
    el('span', { look: 'logo', 'aria-hidden': 'true' }, 'in'),
    search,
    el('a', { href: me.path, look: 'row dim' }, avatar(me), words.me),
  );
  const feed = el('div', { look: 'feed', 'data-testid': 'mainFeed', role: 'list' }, ...content);
  return el('div', { 'data-sdui-screen': 'feed' }, nav, el('main', { id: 'workspace', look: 'workspace' }, feed));
}

function newStart(): HTMLElement {
  const start = button(
    { look: 'start', 'aria-label': words.startPost, componentkey: 'draft-text-replaceable-component' },
    () => openShareBox(true),
    words.startPost,
  );
  return el('div', { look: 'card row' }, avatar(me), start);
}

function oldPage(...content: HTMLElement[]): HTMLElement {
  const photo = el('img', { class: 'global-nav__me-photo', alt: me.name, src: '/favicon.ico' });
  const nav = el(
    'header',
    { class: 'global-nav ember-view' },
    el('span', { class: 'global-nav__logo', 'aria-hidden': 'true' }, 'in'),
    photo,
  );
  return el(
    'div',
    { class: 'application-outlet ember-view' },
    nav,
    el('main', { class: 'scaffold-layout__main' }, ...content),
  );
}

function oldStart(as: Person): HTMLElement {
  const start = button({ class: 'share-box-feed-entry__trigger' }, () => openShareBox(false, { as }), words.startPost);
  return el('div', { class: 'share-box-feed-entry__wrapper ember-view' }, avatar(as), start);
}
