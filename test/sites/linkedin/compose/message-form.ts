import type { SubmitRoute } from '../../published';
import { button, el } from '../dom';
import { onKey } from '../keys';
import { people, sal } from '../people';
import { actor } from '../parts/author';
import { variant } from '../variant';
import { words } from '../words';
import { publish } from '../world';

const CONVERSATION = '2-MTcwOTI0';

/** A conversation in the old client's markup. It is sent by a button or by Enter, as the person has chosen. */
export function conversation(name: string, send = variant.send): HTMLElement {
  const log = el('div', { class: 'msg-s-message-list' }, bubble('Are you working on Sunday?'));
  const head = el('div', { class: 'msg-entity-lockup' }, actor(sal, sal.headline));
  head.append(el('h2', { class: 'msg-entity-lockup__entity-title visually-hidden' }, sal.name));
  return el(
    'div',
    { class: name },
    head,
    log,
    messageForm(send, (text) => log.append(bubble(text, 'own'))),
  );
}

function messageForm(send: 'button' | 'enter', onSent: (text: string) => void): HTMLElement {
  const box = el('div', {
    class: 'msg-form__contenteditable t-14',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': words.writeMessage,
    'aria-multiline': 'true',
  });
  const submit = el('button', { class: 'msg-form__send-button artdeco-button', type: 'submit' }, words.send);
  submit.dataset['replicaSubmit'] = '';
  const options = button({ class: 'msg-form__send-toggle', 'aria-label': words.sendOptions }, () => undefined, '⋯');
  const list = el('ul', { class: 'msg-form__mentions', role: 'listbox' });
  const foot = el('div', { class: 'msg-form__right-actions' }, ...(send === 'button' ? [submit] : []), options);
  const form = el('form', { class: 'msg-form ember-view' }, box, list, foot);

  const empty = (): void => {
    box.replaceChildren(el('p', {}, el('br')));
    update();
  };
  const text = (): string => [...box.children].map((line) => line.textContent).join('\n');
  const update = (): void => {
    submit.disabled = text().trim() === '';
    const typed = /@(\w+)$/.exec(text())?.[1]?.toLowerCase();
    const found = typed ? people.filter(({ name }) => name.toLowerCase().startsWith(typed)) : [];
    list.replaceChildren(...found.map(({ name }) => el('li', { role: 'option' }, name)));
  };
  const publishNow = (event: Event, route: SubmitRoute): void => {
    const sent = text();
    if (sent.trim() === '') return;
    publish({ text: sent, replyTo: CONVERSATION }, event, route, () => {
      empty();
      onSent(sent);
    });
  };

  onKey(box, (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return false;
    if (list.firstChild) {
      const picked = list.firstChild.textContent ?? '';
      for (const _ of /@\w+$/.exec(text())?.[0] ?? '') document.execCommand('delete');
      document.execCommand('insertText', false, `${picked} `);
      return true;
    }
    if (send === 'enter') publishNow(event, 'key');
    return send === 'enter';
  });
  box.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publishNow(event, 'click');
  });
  empty();
  return form;
}

function bubble(text: string, whose = ''): HTMLElement {
  return el('p', { class: `msg-s-event-listitem__body ${whose}` }, text);
}
