import type { Box, BoxOptions } from '../../shared/rich-box';
import { el, icon } from '../dom';
import { avatar } from '../parts/author';
import { me } from '../people';
import { variant } from '../variant';
import { words } from '../words';
import { publish } from '../world';
import { pressable, submitButton } from './button';
import { openDialog, type Dialog } from './dialog';
import { chosenPicture } from './picture';
import { createPlainBox } from './plain-box';
import { createRichBox } from './rich-box';

/** A new post: a file, how it is cut, how it looks, and last of all what is said of it. */
export function createPost(): void {
  const dialog = openDialog(words.createPost, 'create');
  const choose = pressable('filled', () => crop(dialog, ''), words.select);
  const start = el('div', { look: 'start' }, icon('picture', ''), el('span', {}, words.dragHere), choose);
  dialog.show(words.createPost, undefined, undefined, start);
}

function crop(dialog: Dialog, text: string): void {
  const back = leadBack(() => (dialog.close(), createPost()));
  dialog.show(
    words.crop,
    back,
    leadOn(() => filters(dialog, text)),
    media(),
  );
}

function filters(dialog: Dialog, text: string): void {
  const back = leadBack(() => crop(dialog, text));
  dialog.show(
    words.editing,
    back,
    leadOn(() => caption(dialog, text)),
    media(),
  );
}

/** The last step, and the only one with words. */
function caption(dialog: Dialog, text: string): void {
  const box = captionBox(text);
  const share = submitButton(words.share, (event, route) => {
    share.enable(false);
    publish({ text: box.text(), attachments: 1 }, event, route, () => shared(dialog));
  });
  const back = leadBack(() => filters(dialog, box.text()));
  dialog.show(words.createPost, back, share.element, el('div', { look: 'halves' }, media(), captionSide(box)));
}

function shared(dialog: Dialog): void {
  dialog.show(words.shared, undefined, undefined, el('div', { look: 'start' }, words.shared));
}

export function captionBox(text: string): Box {
  const options: BoxOptions = { label: words.writeCaption, placeholder: words.writeCaption, look: 'large', text };
  return variant.caption === 'plain' ? createPlainBox(options) : createRichBox(options);
}

/** Beside the picture: who posts, the box, and what else can be said of the post. */
export function captionSide(box: Box): HTMLElement {
  const by = el('div', { look: 'row' }, avatar(me, 'small'), el('span', { look: 'bold' }, me.handle));
  const emoji = pressable('quiet', () => undefined, icon('smile', words.emoji));
  const place = el('input', { look: 'field', type: 'text', placeholder: words.addLocation });
  const more = pressable('field', () => undefined, words.accessibility);
  return el('div', { look: 'captionSide' }, by, box.element, emoji, place, more);
}

function leadBack(act: () => void): HTMLElement {
  return pressable('quiet', act, icon('back', words.back));
}

function leadOn(act: () => void): HTMLElement {
  return pressable('submit', act, words.next);
}

function media(): HTMLElement {
  return el('div', { look: 'stage' }, variant.media === 'video' ? el('video', { look: 'media' }) : chosenPicture(265));
}
