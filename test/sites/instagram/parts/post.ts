import { pressable } from '../compose/button';
import { commentForm } from '../compose/comment-form';
import { confirmDelete } from '../compose/confirm';
import { editPost } from '../compose/edit-dialog';
import { el, icon } from '../dom';
import { me } from '../people';
import type { Comment, Post } from '../posts';
import { words } from '../words';
import { avatar, nameLink } from './author';
import { picture } from './picture';

/** A post in the feed: nothing marks its caption, and its comments stand under it. */
export function feedPost(post: Post): HTMLElement {
  const form = formOf(post);
  const caption = el('div', { look: 'said' }, nameLink(post.by), el('span', { dir: 'auto' }, post.caption));
  const section = el('section', { look: 'commentArea' }, form.element);
  const shown = el('div', { look: 'stage' }, picture(post));
  return el('article', { look: 'post' }, head(post), shown, actions(), caption, form.list, section);
}

/** A post on a page of its own or in a dialog: the caption is the first of what is said, and a heading. */
export function wholePost(post: Post): HTMLElement {
  const form = formOf(post);
  const heading = el('h1', { look: 'inline', dir: 'auto' }, post.caption);
  const caption = el('li', { look: 'comment' }, avatar(post.by, 'small'), el('div', {}, nameLink(post.by), heading));
  form.list.prepend(caption);
  const side = el(
    'div',
    { look: 'side' },
    head(post),
    form.list,
    actions(),
    el('section', { look: 'commentArea' }, form.element),
  );
  return el('div', { look: 'halves whole' }, el('div', { look: 'stage' }, picture(post)), side);
}

/** The comments and the one box for all of them. */
function formOf(post: Post): { readonly element: HTMLElement; readonly list: HTMLElement } {
  const list = el('ul', { look: 'comments' });
  const show = (comment: Comment): void => list.append(commentRow(comment, (handle) => form.answer(handle)));
  const form = commentForm(post.code, (text) => show({ id: '900', by: me, text }));
  post.comments.forEach(show);
  return { element: form.element, list };
}

function commentRow({ by, text }: Comment, answer: (handle: string) => void): HTMLElement {
  const reply = pressable('replyLink', () => answer(by.handle), words.reply);
  const said = el('div', {}, nameLink(by), el('span', { dir: 'auto' }, text), reply);
  return el('li', { look: 'comment' }, avatar(by, 'small'), said);
}

function head(post: Post): HTMLElement {
  const menu = pressable('quiet', () => openMenu(post, menu), icon('dots', words.moreOptions));
  return el('header', { look: 'head' }, avatar(post.by, 'small'), nameLink(post.by), menu);
}

function openMenu(post: Post, button: HTMLElement): void {
  if (post.by !== me) return;
  const edit = el('button', { look: 'menuItem', type: 'button' }, words.edit);
  edit.addEventListener('click', () => (menu.remove(), editPost(post)));
  const bin = el('button', { look: 'menuItem', type: 'button' }, words.deletePost);
  bin.addEventListener('click', () => (menu.remove(), confirmDelete(post.code, button)));
  const menu = el('div', { look: 'menu', role: 'menu' }, edit, bin);
  button.after(menu);
}

function actions(): HTMLElement {
  const like = pressable('quiet', () => undefined, icon('heart', words.like));
  const comment = pressable('quiet', () => undefined, icon('bubble', words.comment));
  const share = pressable('quiet', () => undefined, icon('plane', words.share));
  return el('section', { look: 'actions' }, like, comment, share);
}
