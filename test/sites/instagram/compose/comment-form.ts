import type { SubmitRoute } from '../../published';
import { el, icon } from '../dom';
import { words } from '../words';
import { publish } from '../world';
import { pressable, submitButton } from './button';
import { onEnter } from '../../shared/enter';
import { openMentions } from './mentions';
import { createPlainBox } from './plain-box';

interface CommentForm {
  readonly element: HTMLElement;
  /** Begins an answer to somebody's comment. */
  answer(handle: string): void;
}

/**
 * The box under a post. It is a stand-in until it has the focus: then another element takes its place. What is written
 * goes by the form, whether Enter or the button sends it, and the box is emptied without a word.
 */
export function commentForm(post: string, onSent: (text: string) => void): CommentForm {
  const place = el('div', { look: 'grow' });
  const end = el('div', {});
  const emoji = pressable('quiet', () => undefined, icon('smile', words.emoji));
  const form = el('form', { look: 'commentForm', method: 'POST' }, place, end, emoji);
  const submit = submitButton(words.post, (event, route) => send(event, route));
  let input = standIn();
  let cause: { readonly event: Event; readonly route: SubmitRoute } | undefined;
  let isSending = false;

  function send(event: Event, route: SubmitRoute): void {
    if (input.value.trim() === '' || isSending) return;
    cause = { event, route };
    form.requestSubmit();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value;
    if (text.trim() === '' || isSending) return;
    isSending = true;
    submit.enable(false);
    publish({ text, replyTo: post }, cause?.event ?? event, cause?.route ?? 'key', () => {
      isSending = false;
      fill('');
      onSent(text);
    });
  });

  function fill(text: string): void {
    input.value = text;
    update();
  }

  /** The button is there only beside a text. */
  function update(): void {
    submit.enable(!isSending);
    end.replaceChildren(...(input.value.trim() === '' ? [] : [submit.element]));
  }

  function box(onChange?: () => void): HTMLTextAreaElement {
    const made = createPlainBox({
      label: words.addComment,
      placeholder: words.addComment,
      look: 'line',
      ...(onChange && { onChange }),
    });
    return made.input as HTMLTextAreaElement;
  }

  function standIn(): HTMLTextAreaElement {
    const made = box();
    made.addEventListener('focus', () => requestAnimationFrame(() => write('')), { once: true });
    place.replaceChildren(made);
    return made;
  }

  function write(text: string): void {
    input = box(() => {
      update();
      mentions.update();
    });
    input.dataset['replicaWriting'] = '';
    const mentions = openMentions(input, place);
    onEnter(input, (event) => {
      if (!mentions.pick()) send(event, 'key');
      return true;
    });
    place.replaceChildren(input);
    fill(text);
    input.focus();
  }

  return { element: form, answer: (handle) => write(`@${handle} `) };
}
