import { el } from '../dom';
import { picture } from '../parts/picture';
import type { Post } from '../posts';
import { words } from '../words';
import { publish } from '../world';
import { pressable, submitButton } from './button';
import { captionBox, captionSide } from './create-dialog';
import { openDialog } from './dialog';

/** What stands under one's own post is changed in a dialog like that of a new one. */
export function editPost(post: Post): void {
  const dialog = openDialog(words.editInfo, 'create');
  const box = captionBox(post.caption);
  const done = submitButton(words.done, (event, route) => {
    done.enable(false);
    publish({ text: box.text(), replyTo: post.code, attachments: 1 }, event, route, dialog.close);
  });
  const cancel = pressable('quiet', dialog.close, words.cancel);
  const shown = el('div', { look: 'stage' }, picture(post));
  dialog.show(words.editInfo, cancel, done.element, el('div', { look: 'halves' }, shown, captionSide(box)));
}
