import { chat } from '../compose/chat';
import { el } from '../dom';
import { feedPost, wholePost } from '../parts/post';
import { posts } from '../posts';
import { variant } from '../variant';
import { frame } from './frame';
import { profileOf } from './profile';
import { signUp } from './requests';

/** The page at an address. */
export function pageAt(path: string): HTMLElement {
  if (path.startsWith('/direct/')) return frame(el('main', { look: 'messages', role: 'main' }, chat('wholeChat')));
  if (path === '/accounts/emailsignup/') return frame(signUp());
  const profile = profileOf(path);
  if (profile) return frame(profile);
  const code = /^\/p\/(\w+)/.exec(path)?.[1];
  return code ? postPage(code) : home();
}

function home(): HTMLElement {
  const main = el('main', { look: 'feed', role: 'main' }, ...posts.map(feedPost));
  return frame(main, chat('chat'));
}

/** Opened by its address a post is a page; come upon in the feed it is a dialog over that. */
function postPage(code: string): HTMLElement {
  const post = posts.find((each) => each.code === code) ?? posts[0];
  if (!post) throw new Error('There is no post at all.');
  if (!variant.inDialog) return frame(el('main', { look: 'single', role: 'main' }, wholePost(post)));
  const article = el('article', { role: 'presentation' }, wholePost(post));
  const dialog = el('div', { look: 'dialog', role: 'dialog' }, article);
  return frame(el('main', { look: 'feed', role: 'main' }), el('div', { look: 'layer' }, dialog));
}
