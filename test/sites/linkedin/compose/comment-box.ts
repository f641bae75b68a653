import type { SubmitRoute } from '../../published';
import { el } from '../dom';
import { onKey } from '../keys';
import { avatar } from '../parts/author';
import { me, type Person } from '../people';
import { words } from '../words';
import { publish } from '../world';
import type { Box } from './box';
import { quillBox } from './quill-box';
import { submitButton } from './submit';
import { tiptapBox } from './tiptap-box';

interface Answering {
  /** The id of the post or comment answered. */
  readonly id: string;
  /** Who wrote the comment answered. */
  readonly to?: Person;
  readonly onSent: (text: string) => void;
}

/** The new client's: TipTap, and a button that is there only while there is text. */
export function newCommentBox({ id, to, onSent }: Answering): HTMLElement {
  const label = to ? words.reply : words.comment;
  const place = el('div', { look: 'grow' });
  const element = el('div', { look: 'commentBox' }, avatar(me), place);
  // A box that answers a comment has no name of its own.
  if (!to) element.setAttribute('componentkey', `commentBox-${id}`);

  function fill(isFocused: boolean): void {
    let isSending = false;
    const submit = submitButton(label, { componentkey: `${id}commentButtonSection`, look: 'primary' }, (event, route) =>
      send(event, route),
    );
    const send = (event: Event, route: SubmitRoute): void => {
      const text = box.text();
      if (text.trim() === '' || isSending) return;
      isSending = submit.disabled = true;
      publish({ text, replyTo: id }, event, route, () => {
        fill(false);
        onSent(text);
      });
    };
    const end = el('div', { look: 'commentEnd' });
    const box = tiptapBox({
      label: words.commentEditor,
      placeholder: words.addComment,
      onChange: (text) => (text.trim() === '' ? submit.remove() : end.append(submit)),
      ...(to && { to }),
    });
    if (to) end.append(submit);
    onKey(box.input, (event) => {
      if (event.key !== 'Enter' || !event.ctrlKey) return false;
      send(event, 'key');
      return true;
    });
    place.replaceChildren(box.element, end);
    if (isFocused) requestAnimationFrame(() => box.focus());
  }

  fill(true);
  return element;
}

/** The old client's: Quill in a form. */
export function oldCommentBox({ id, to, onSent }: Answering): HTMLElement {
  const place = el('div', { class: 'comments-comment-texteditor' });
  const end = el('div', { class: 'comments-comment-box__end' });
  const form = el('form', { class: 'comments-comment-box__form' }, avatar(me), place, end);
  form.addEventListener('submit', (event) => event.preventDefault());

  function fill(): Box {
    const submit = submitButton(
      to ? words.reply : words.comment,
      { class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary ember-view' },
      (event, route) => {
        const text = box.text();
        submit.disabled = true;
        publish({ text, replyTo: id }, event, route, () => {
          fill();
          onSent(text);
        });
      },
    );
    const box = quillBox({
      label: words.commentEditor,
      placeholder: words.addComment,
      text: to ? `${to.name} ` : '',
      onChange: (text) => (text.trim() === '' ? submit.remove() : end.append(submit)),
    });
    if (to) end.append(submit);
    else end.replaceChildren();
    place.replaceChildren(box.element);
    return box;
  }

  const box = fill();
  if (to) requestAnimationFrame(() => box.focus());
  return el('div', { class: 'comments-comment-box comments-comment-box--cr ember-view' }, form);
}
