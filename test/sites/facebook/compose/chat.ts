import type { SubmitRoute } from '../../published';
import { el, icon } from '../dom';
import { avatar } from '../parts/author';
import { sal } from '../people';
import { words } from '../words';
import { publish } from '../world';
import { createBox } from './box';
import { pressable, submitButton } from './button';

const conversation = '100007300188';

/** A conversation: what was said, and the box to say more. Enter sends. */
export function chat(look: string): HTMLElement {
  const log = el(
    'div',
    { look: 'log' },
    el('div', { look: 'bubble' }, el('div', { dir: 'auto' }, 'Are you working on Sunday?')),
  );
  const place = el('div', { look: 'grow' });
  const like = pressable({ label: words.like, look: 'round' }, () => undefined, icon('♡'));
  const end = el('div', {}, like);
  const row = el('div', { look: 'chatRow', role: 'group' }, icon('+'), place, end);

  function fill(isFocused: boolean): void {
    const send = (event: Event, route: SubmitRoute): void => {
      const text = box.text();
      if (text.trim() === '') return;
      publish({ text, replyTo: conversation }, event, route, () => {
        log.append(el('div', { look: 'bubble own' }, el('div', { dir: 'auto' }, text)));
        fill(true);
      });
    };
    const submit = submitButton(words.send, send);
    submit.element.replaceChildren(icon('➤'));
    const box = createBox({
      label: words.message,
      placeholder: 'Aa',
      look: 'pill',
      onChange(text) {
        submit.enable(text.trim() !== '');
        end.replaceChildren(text.trim() === '' ? like : submit.element);
      },
      onEnter: (event) => send(event, 'key'),
    });
    place.replaceChildren(box.element);
    if (isFocused) box.focus();
  }

  fill(false);
  const head = el('div', { look: 'chatHead' }, avatar(sal, 'small'), el('span', { look: 'bold' }, sal.name));
  return el('div', { look, 'aria-label': `${words.chats} ${sal.name}` }, head, log, row);
}
