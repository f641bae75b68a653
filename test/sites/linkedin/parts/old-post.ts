import { oldCommentBox } from '../compose/comment-box';
import { el, button } from '../dom';
import type { Comment, Post } from '../feed';
import { words } from '../words';
import { actor } from './author';

/** A post in the old client, where things are called by their names. */
export function oldPost(post: Post): HTMLElement {
  const text = el('div', { class: 'update-components-text' }, el('span', { dir: 'ltr' }, post.text));
  const list = el('div', { class: 'comments-comments-list' }, ...post.comments.map(oldComment));
  const comment = oldCommentBox({ id: post.id, onSent: () => undefined });
  return el(
    'div',
    { class: 'feed-shared-update-v2 ember-view', 'data-urn': `urn:li:activity:${post.id}` },
    actor(post.by, post.by.headline),
    text,
    el('div', { class: 'comments-comments-container' }, comment, list),
  );
}

function oldComment({ id, by, text }: Comment): HTMLElement {
  const element = el(
    'article',
    { class: 'comments-comment-entity ember-view', 'data-id': `urn:li:comment:(activity:1,${id})` },
    actor(by, by.headline),
    el('div', { class: 'comments-comment-item__main-content' }, el('span', { dir: 'ltr' }, text)),
    button(
      { class: 'comments-comment-social-bar__reply-action-button' },
      () => element.append(oldCommentBox({ id, to: by, onSent: () => undefined })),
      words.reply,
    ),
  );
  return element;
}
