import { newCommentBox } from '../compose/comment-box';
import { confirmDelete } from '../compose/confirm';
import { editPost, repost } from '../compose/share-box';
import { button, drawing, el } from '../dom';
import type { Comment, Post } from '../feed';
import { me, type Person } from '../people';
import { named, words } from '../words';
import { avatar } from './author';

/** A post in the new client: no class means anything; its comments are beside it, in one list item with it. */
export function newPost(post: Post): HTMLElement {
  const comments = el('div', { look: 'comments' }, ...post.comments.map(newComment));
  const place = el('div', {});
  const comment = (): void =>
    void place.replaceChildren(
      newCommentBox({
        id: post.id,
        onSent: (text) => comments.prepend(newComment({ id: '900', by: me, text })),
      }),
    );
  const update = el(
    'div',
    { 'data-view-name': 'feed-full-update' },
    head(post),
    commentary(`feed-commentary-${post.id}`, post.text),
    actions(post, comment),
  );
  // The same post again, as the site keeps it for when it is opened, hidden.
  const copy = el(
    'div',
    { componentkey: `expanded-${post.id}FeedType_MAIN` },
    commentary(`feed-commentary-x`, 'Old text'),
  );
  copy.hidden = true;
  return el('div', { role: 'listitem', look: 'card', componentkey: post.id }, update, copy, place, comments);
}

function head(post: Post): HTMLElement {
  const edit = button(
    { role: 'menuitem', look: 'menuItem' },
    () => (menu.remove(), editPost(true, post)),
    words.editPost,
  );
  const bin = button(
    { role: 'menuitem', look: 'menuItem' },
    () => (menu.remove(), confirmDelete(post.id, control)),
    words.deletePost,
  );
  const menu = el('div', { role: 'menu', look: 'menu' }, ...(post.by === me ? [edit, bin] : []));
  const label = named(words.controlMenu, post.by.name);
  const control = button({ 'aria-label': label, look: 'plain' }, () => control.after(menu), '⋯');
  return el('div', { look: 'between' }, byline(post.by), control);
}

function byline(person: Person): HTMLElement {
  const link = el('a', { href: person.path, look: 'bold' }, person.name);
  return el('div', { look: 'row' }, avatar(person), el('div', {}, link, el('div', { look: 'dim' }, person.headline)));
}

function commentary(key: string, text: string): HTMLElement {
  const more = button({ 'data-testid': 'expandable-text-button', look: 'plain dim' }, () => undefined, words.more);
  return el(
    'p',
    { componentkey: key, look: 'commentary' },
    el('span', { 'data-testid': 'expandable-text-box' }, text, more),
  );
}

function actions(post: Post, comment: () => void): HTMLElement {
  const share = button(
    { role: 'menuitem', look: 'menuItem' },
    () => (menu.remove(), repost(true, post)),
    words.repostWithThoughts,
  );
  const menu = el('div', { role: 'menu', look: 'menu low' }, share);
  const reposts = button(
    { look: 'plain action', 'data-replica': 'repost' },
    () => reposts.after(menu),
    drawing('repost-small'),
    words.repost,
  );
  return el(
    'div',
    { look: 'actions' },
    button(
      { look: 'plain action', 'aria-label': words.reaction },
      () => undefined,
      drawing('thumbs-up-outline-small'),
      words.like,
    ),
    button({ look: 'plain action', 'aria-label': words.comment }, comment, drawing('comment-small'), words.comment),
    reposts,
  );
}

/** A comment, with the box to answer it once it is asked for: beside the comment, not in it. */
function newComment({ id, by, text }: Comment): HTMLElement {
  const ask = (): void => {
    if (block.childElementCount > 1) return;
    block.append(newCommentBox({ id, to: by, onSent: () => undefined }));
  };
  const body = el('p', { look: 'plainText' }, el('span', { 'data-testid': 'expandable-text-box' }, text));
  const comment = el(
    'div',
    { componentkey: `replaceableComment_urn:li:comment:(urn:li:activity:1,${id})`, look: 'comment' },
    byline(by),
    body,
    button({ look: 'plain dim', 'data-replica': 'reply' }, ask, words.reply),
  );
  const block = el('div', {}, comment);
  return block;
}
