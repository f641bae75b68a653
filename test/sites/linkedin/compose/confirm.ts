import { did } from '../../deeds';
import { button, el } from '../dom';
import { words } from '../words';

/** Asks whether a post is to go. `at` is something in the post. */
export function confirmDelete(id: string, at: Element): void {
  const remove = button({ look: 'action' }, () => undefined, words.deletePost);
  remove.addEventListener('click', (event) => {
    if (!did('deleted', id, event)) return;
    dialog.remove();
    at.closest('[role="listitem"]')?.remove();
  });
  // In the top layer, with all the rest of the page inert.
  const dialog = el(
    'dialog',
    { look: 'card', 'aria-label': words.deleteHeading },
    el('h2', {}, words.deleteHeading),
    button({ look: 'action' }, () => dialog.remove(), words.cancel),
    remove,
  );
  document.body.append(dialog);
  dialog.showModal();
}
