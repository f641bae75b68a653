import type { SubmitRoute } from '../published';

window.__published = [];

function publish(text: string, { isTrusted }: Event, route: SubmitRoute): void {
  if (text.trim() === '') return;
  const post = { text, texts: [text], replyTo: null, quotes: null, attachments: 0, isTrusted, route };
  window.__published = [...window.__published, post];
}

function byId<T extends HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as T;
}

/** The forms are sent by whatever browsers send forms by. */
for (const form of document.forms) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const story = form.querySelector('textarea');
    publish(story?.value ?? '', event, 'click');
    form.reset();
  });
}

const dialog = byId('forum');
const question = byId('question');

function show(isShown: boolean): void {
  dialog.hidden = !isShown;
  if (isShown) question.focus();
}

function post(event: Event, route: SubmitRoute): void {
  publish(question.innerText, event, route);
  question.replaceChildren();
  show(false);
}

byId('ask').addEventListener('click', () => show(true));
byId('cancel').addEventListener('click', () => show(false));
byId('post').addEventListener('click', (event) => post(event, 'click'));
question.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) post(event, 'key');
});
