import { did } from '../../deeds';
import { el } from '../dom';
import { words } from '../words';
import { pressable } from './button';

/** Asks whether a post is to go, in a dialog whose button is called as what led to it. `at` is something in the post. */
export function confirmDelete(id: string, at: Element): void {
  const cancel = pressable({ label: words.cancel, look: 'action' }, () => layer.remove(), words.cancel);
  const confirm = pressable(
    { label: words.deletePost, look: 'action' },
    (event) => {
      if (!did('deleted', id, event)) return;
      layer.remove();
      at.closest('[aria-posinset]')?.remove();
    },
    words.deletePost,
  );
  const dialog = el(
    'div',
    { look: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': words.deleteHeading },
    el('div', { look: 'dialogHead' }, el('h2', { look: 'title' }, words.deleteHeading)),
    el('div', { look: 'actions' }, cancel, confirm),
  );
  const layer = el('div', { look: 'layer' }, dialog);
  document.body.append(layer);
  confirm.focus();
}
