import { did } from '../../deeds';
import { el } from '../dom';
import { words } from '../words';
import { pressable } from './button';
import { openDialog } from './dialog';

/** Asks whether a post is to go, in a dialog whose button is called as what led to it. `at` is something in the post. */
export function confirmDelete(code: string, at: Element): void {
  const dialog = openDialog(words.deleteHeading, '');
  const remove = pressable(
    'quiet',
    (event) => {
      if (!did('deleted', code, event)) return;
      dialog.close();
      at.closest('article')?.remove();
    },
    words.deletePost,
  );
  const cancel = pressable('quiet', dialog.close, words.cancel);
  dialog.show(words.deleteHeading, undefined, undefined, el('div', {}, remove, cancel));
}
