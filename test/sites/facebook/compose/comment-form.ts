import { el, icon } from '../dom';
import { avatar } from '../parts/author';
import { me } from '../people';
import { words } from '../words';
import { publish } from '../world';
import type { Box } from '../../shared/rich-box';
import { createBox } from './box';
import { pressable, submitButton } from './button';

/**
 * The box under a post or a comment. It is a stand-in until it has the focus, and again once a comment was sent: each
 * time with an element of its own.
 */
export function commentForm(label: string, answered: string, onSent: (text: string) => void): HTMLElement {
  const place = el('div', { look: 'commentBox' });
  const form = el('form', { role: 'presentation', look: 'commentForm' }, avatar(me, 'small'), place);
  form.addEventListener('submit', (event) => event.preventDefault());

  function standIn(): Box {
    const box = createBox({ label, placeholder: label, look: 'pill' });
    box.input.addEventListener('focus', () => requestAnimationFrame(() => swap(writing(), true)), { once: true });
    return box;
  }

  function writing(): Box {
    const send = (event: Event, route: 'click' | 'key' | 'pointerdown'): void => {
      const text = box.text();
      if (text.trim() === '' || isSending) return;
      isSending = true;
      submit.enable(false);
      publish({ text, replyTo: answered }, event, route, () => {
        swap(standIn(), false);
        onSent(text);
      });
    };
    let isSending = false;
    const submit = submitButton(words.comment, send);
    const box = createBox({
      label,
      placeholder: label,
      look: 'pill',
      onChange: (text) => submit.enable(text.trim() !== '' && !isSending),
      onEnter: (event) => send(event, 'key'),
    });
    const emoji = pressable({ label: words.emoji, look: 'round' }, () => undefined, icon('☺'));
    const tools = el('div', { look: 'commentTools', id: 'focused-state-composer-submit' }, submit.element);
    box.element.append(el('div', { look: 'commentRow' }, emoji, tools));
    return box;
  }

  function swap(next: Box, isFocused: boolean): void {
    place.replaceChildren(next.element);
    if (isFocused) next.focus();
  }

  place.append(standIn().element);
  return form;
}
