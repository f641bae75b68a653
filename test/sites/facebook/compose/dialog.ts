import { el, icon } from '../dom';
import { words } from '../words';
import { pressable } from './button';

/** A dialog over the page. Several may be there at once, hidden ones too. */
export interface Dialog {
  readonly element: HTMLElement;
  close(): void;
  hide(isHidden: boolean): void;
}

export function openDialog(heading: string, ...children: (Node | string)[]): Dialog {
  const close = pressable({ label: words.close, look: 'round' }, () => layer.remove(), icon('✕'));
  const title = el('h2', { look: 'title' }, el('span', {}, heading));
  const element = el(
    'div',
    { look: 'dialog', role: 'dialog', 'aria-label': heading },
    el('div', { look: 'dialogHead' }, title, close),
    ...children,
  );
  const layer = el('div', { look: 'layer' }, element);
  document.body.append(layer);
  return {
    element,
    close: () => layer.remove(),
    hide: (isHidden) => void (layer.hidden = isHidden),
  };
}
