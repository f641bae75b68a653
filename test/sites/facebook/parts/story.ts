import { pressable } from '../compose/button';
import { confirmDelete } from '../compose/confirm';
import { commentForm } from '../compose/comment-form';
import { editPost, sharePost } from '../compose/post-dialog';
import { el, icon } from '../dom';
import { me } from '../people';
import type { Comment, Story } from '../stories';
import { named, words } from '../words';
import { authorRow, avatar } from './author';

/** One post with its comments. In some groups nothing marks its text as the message. */
export function storyCard(story: Story, position: number, isMarked = true): HTMLElement {
  const message = el('div', { dir: 'auto', look: 'message' }, el('span', {}, story.text));
  if (isMarked) message.setAttribute('data-ad-rendering-role', 'story_message');
  const comments = el('div', { look: 'comments' }, ...story.comments.map(commentCard));
  const form = commentForm(named(words.commentAs, me.name), story.id, (text) =>
    comments.append(commentCard({ id: '900', by: me, text })),
  );
  const inside = [head(story), message, actions(story), comments, form];
  return el('div', { look: 'card', 'aria-posinset': String(position) }, ...inside);
}

function head(story: Story): HTMLElement {
  const menu = pressable({ label: words.actions, look: 'round' }, () => toggleMenu(story, menu), icon('⋯'));
  return el('div', { look: 'between' }, authorRow(story.by), menu);
}

function toggleMenu(story: Story, button: HTMLElement): void {
  if (story.by !== me) return;
  const item = pressable({ label: words.edit, look: 'menuItem' }, () => (menu.remove(), editPost(story)), words.edit);
  const bin = pressable(
    { label: words.deletePost, look: 'menuItem' },
    () => (menu.remove(), confirmDelete(story.id, button)),
    words.deletePost,
  );
  for (const each of [item, bin]) each.setAttribute('role', 'menuitem');
  const menu = el('div', { look: 'menu', role: 'menu' }, item, bin);
  button.after(menu);
}

function actions(story: Story): HTMLElement {
  const roles = [
    ['like_button', words.like, '♡', () => undefined],
    ['comment_button', words.comment, '▢', () => undefined],
    ['share_button', words.share, '↗', () => sharePost(story)],
  ] as const;
  const buttons = roles.map(([role, label, sign, act]) =>
    pressable({ label, look: 'action' }, act, icon(sign), el('span', { 'data-ad-rendering-role': role }, label)),
  );
  return el('div', { look: 'actions' }, ...buttons);
}

/** A comment, with the box to answer it once it is asked for: beside the comment, not in it. */
function commentCard({ id, by, text }: Comment): HTMLElement {
  const name = el('a', { look: 'bold', href: `/${by.slug}`, role: 'link' }, el('span', { dir: 'auto' }, by.name));
  const bubble = el('div', { look: 'bubble' }, name, el('div', { dir: 'auto' }, text));
  const reply = pressable({ label: words.reply, look: 'small dim' }, () => ask(), words.reply);
  const article = el(
    'div',
    { look: 'comment', role: 'article', 'aria-label': named(words.commentBy, by.name) },
    avatar(by, 'small'),
    el('div', {}, bubble, reply),
  );
  const block = el('div', { look: 'thread' }, article);
  function ask(): void {
    if (block.querySelector('form')) return;
    block.append(commentForm(named(words.replyTo, by.name), id, () => undefined));
  }
  return block;
}
