import { createPictures } from '../../shared/pictures';
import { button, el } from '../dom';
import { me, type Person } from '../people';
import { actor } from '../parts/author';
import type { Post } from '../feed';
import { variant } from '../variant';
import { words } from '../words';
import { publish, type Writing } from '../world';
import { openInterop } from './interop';
import { quillBox } from './quill-box';
import { submitButton } from './submit';

interface What {
  /** Who the post will be by. */
  readonly as?: Person;
  readonly label?: string;
  readonly placeholder?: string;
  readonly text?: string;
  /** Shown under the box: the post that is shared. */
  readonly below?: Post;
  readonly writing?: Partial<Writing>;
  /** What else is published with it. */
  readonly before?: () => string;
  readonly onPublished?: () => void;
}

/** The dialog that posts are written in. In the new client it stands in the shadow root, else in the page. */
export function openShareBox(isNewClient: boolean, what: What = {}): void {
  const { as = me, label = words.post, placeholder = words.talkAbout, text = '', below, writing } = what;
  const submit = submitButton(
    label,
    { class: 'share-actions__primary-action artdeco-button artdeco-button--primary ember-view' },
    (event, route) => {
      submit.disabled = true;
      const all = [what.before?.(), box.text()].filter((each) => each !== undefined);
      publish({ text: all.join('\n\n'), attachments: pictures.count(), ...writing }, event, route, () => {
        overlay.remove();
        what.onPublished?.();
      });
    },
  );
  let written = text;
  const changed = (): void => void (submit.disabled = written.trim() === '' && pictures.count() === 0 && !what.before);
  const pictures = createPictures(changed);
  const box = quillBox({
    label: words.postEditor,
    placeholder,
    text,
    onChange(now) {
      written = now;
      changed();
    },
  });
  submit.disabled = text === '' && !what.before;
  const close = button({ class: 'artdeco-modal__dismiss', 'aria-label': words.dismiss }, () => overlay.remove(), '✕');
  const settings = el('div', { class: 'share-box__author' }, actor(as, words.anyone));
  const media = button({ class: 'share-promoted-detour-button', 'aria-label': words.addMedia }, pictures.choose, '▧');
  const dialog = el(
    'div',
    {
      class: 'artdeco-modal share-box-v2__modal ember-view',
      role: 'dialog',
      'data-test-modal-id': 'sharebox',
      'data-test-modal': '',
    },
    el('div', { class: 'share-box__head' }, settings, close),
    el('div', { class: 'share-creation-state__text-editor' }, box.element),
    pictures.element,
    below && embedded(below),
    el('div', { class: 'share-creation-state__footer' }, media, submit),
  );
  const overlay = el('div', { class: 'artdeco-modal-overlay ember-view', 'data-test-modal-container': '' }, dialog);
  if (isNewClient) openInterop(overlay);
  else document.body.append(overlay);
  if (variant.broken !== 'editor') box.focus();
}

export function editPost(isNewClient: boolean, { id, text }: Post): void {
  openShareBox(isNewClient, { label: words.save, text, writing: { replyTo: id } });
}

export function repost(isNewClient: boolean, post: Post): void {
  openShareBox(isNewClient, { below: post, writing: { quotes: post.id } });
}

function embedded({ by, text }: Post): HTMLElement {
  const words = el('div', { class: 'update-components-text' }, el('span', { dir: 'ltr' }, text));
  return el('div', { class: 'feed-shared-update-v2 update-components-mini-update-v2' }, actor(by, by.headline), words);
}
