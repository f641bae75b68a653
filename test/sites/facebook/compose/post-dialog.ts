import { createPictures } from '../../shared/pictures';
import type { OnPress } from '../../shared/press';
import { el, icon } from '../dom';
import { avatar, authorRow } from '../parts/author';
import { me } from '../people';
import type { Story } from '../stories';
import { variant } from '../variant';
import { words } from '../words';
import { publish, type Writing } from '../world';
import { createBox } from './box';
import { pressable, submitButton } from './button';
import { openDialog, type Dialog } from './dialog';

interface What {
  readonly heading: string;
  readonly placeholder: string;
  /** What the button that publishes is called. */
  readonly label: string;
  readonly text?: string;
  /** Shown under the box: the post that is shared. */
  readonly below?: HTMLElement;
  readonly writing?: Partial<Writing>;
  /** Whether it may take a second dialog. */
  readonly canTakeSteps?: boolean;
}

/** The dialog all posts are written in: new ones, shared ones, edits. */
function openPostDialog({ heading, placeholder, label, text = '', below, writing, canTakeSteps }: What): void {
  const inSteps = canTakeSteps && variant.steps !== 'one';
  const send: OnPress = (event, route) => {
    submit.enable(false);
    const sent = { text: box.text(), attachments: pictures.count(), ...writing };
    publish(sent, event, route, dialog.close);
  };
  const submit = inSteps
    ? submitButton(words.next, () => openSettings(dialog, { text: box.text(), attachments: pictures.count() }, label))
    : submitButton(label, send);
  let written = text;
  const changed = (): void => submit.enable(written.trim() !== '' || pictures.count() > 0);
  const pictures = createPictures(changed);
  const box = createBox({
    label: placeholder,
    placeholder,
    look: 'large',
    text,
    onChange(now) {
      written = now;
      changed();
    },
  });
  if (inSteps) delete submit.element.dataset['replicaSubmit'];
  submit.enable(text !== '');
  const dialog = openDialog(
    heading,
    author(),
    box.element,
    pictures.element,
    below ?? '',
    extras(pictures.choose),
    submit.element,
  );
  box.focus();
}

/** The second step. The first dialog is hidden or gone meanwhile, and comes back as it was. */
function openSettings(first: Dialog, writing: Writing, label: string): void {
  const submit = submitButton(label, (event, route) => {
    submit.enable(false);
    publish(writing, event, route, () => {
      second.close();
      first.close();
    });
  });
  submit.enable(true);
  const back = pressable({ label: words.back, look: 'round' }, () => leave(), icon('‹'));
  const body = el('div', { look: 'settings' }, el('span', { dir: 'auto' }, words.settingsBody));
  const second = openDialog(words.postSettings, back, body, submit.element);
  const leave = (): void => {
    second.close();
    first.hide(false);
    if (variant.steps === 'gone') openPostDialog({ ...newPost, text: writing.text, canTakeSteps: true });
  };
  if (variant.steps === 'gone') first.close();
  else first.hide(true);
}

const newPost = { heading: words.createPost, placeholder: words.whatsOnYourMind, label: words.post };

export function writePost(placeholder = words.whatsOnYourMind): void {
  openPostDialog({ ...newPost, placeholder, canTakeSteps: true });
}

export function editPost({ id, text }: Story): void {
  openPostDialog({
    heading: words.edit,
    placeholder: words.whatsOnYourMind,
    label: words.save,
    text,
    writing: { replyTo: id },
  });
}

export function sharePost({ id, by, text }: Story): void {
  const message = el('div', { look: 'quoted', dir: 'auto', 'data-ad-rendering-role': 'story_message' }, text);
  openPostDialog({
    heading: words.share,
    placeholder: words.sharePlaceholder,
    label: words.shareNow,
    below: el('div', { look: 'preview' }, authorRow(by), message),
    writing: { quotes: id },
  });
}

function author(): HTMLElement {
  const audience = pressable(
    { label: words.audience, look: 'audience' },
    () => undefined,
    icon('◍'),
    words.audienceShort,
  );
  return el('div', { look: 'row' }, avatar(me), el('div', {}, el('span', { look: 'bold' }, me.name), audience));
}

function extras(onPhoto: () => void): HTMLElement {
  const tools = (
    [
      ['▧', words.addPhoto, onPhoto],
      ['☺', words.emoji, () => undefined],
    ] as const
  ).map(([sign, label, onPress]) => pressable({ label, look: 'round' }, onPress, icon(sign)));
  return el(
    'div',
    { look: 'extras' },
    el('span', { look: 'bold' }, words.addTo),
    el('div', { look: 'tools' }, ...tools),
  );
}
