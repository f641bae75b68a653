import type { SubmitRoute } from '../../published';
import { el, icon } from '../dom';
import { avatar } from '../parts/author';
import { sal } from '../people';
import { words } from '../words';
import { publish } from '../world';
import { submitButton, pressable } from './button';
import { onEnter } from '../../shared/enter';
import { createRichBox } from './rich-box';

const CONVERSATION = '17842100731';

/** A conversation: what was said, and the box to say more. Enter sends. */
export function chat(look: string): HTMLElement {
  const said = el('div', { look: 'bubble' }, el('div', { dir: 'auto' }, 'Are you working on Sunday?'));
  const log = el('div', { look: 'log' }, said);
  const place = el('div', { look: 'grow' });
  const like = pressable('quiet', () => undefined, icon('heart', words.like));
  const end = el('div', {}, like);
  const row = el(
    'div',
    { look: 'chatRow' },
    pressable('quiet', () => undefined, icon('smile', words.emoji)),
    place,
    end,
  );

  function fill(isFocused: boolean): void {
    const send = (event: Event, route: SubmitRoute): void => {
      const text = box.text();
      if (text.trim() === '') return;
      publish({ text, replyTo: CONVERSATION }, event, route, () => {
        log.append(el('div', { look: 'bubble own' }, el('div', { dir: 'auto' }, text)));
        fill(true);
      });
    };
    const submit = submitButton(words.send, send);
    const box = createRichBox({
      label: words.message,
      placeholder: words.messageHint,
      look: 'pill',
      onChange: (text) => end.replaceChildren(text.trim() === '' ? like : submit.element),
    });
    onEnter(box.input, (event) => (send(event, 'key'), true));
    place.replaceChildren(box.element);
    if (isFocused) box.focus();
  }

  fill(false);
  const head = el('div', { look: 'chatHead' }, avatar(sal, 'small'), el('span', { look: 'bold' }, sal.name));
  return el('div', { look }, head, log, row);
}
