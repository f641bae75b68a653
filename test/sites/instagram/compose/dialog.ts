import { el, icon } from '../dom';
import { words } from '../words';
import { pressable } from './button';

export interface Dialog {
  /** Shows a step: what leads back, the title, what leads on, and the rest. */
  show(title: string, back: HTMLElement | undefined, on: HTMLElement | undefined, ...body: HTMLElement[]): void;
  close(): void;
}

/** A dialog over the page, with a bar at its top. */
export function openDialog(label: string, look: string): Dialog {
  const element = el('div', { look: `dialog ${look}`, role: 'dialog', 'aria-label': label });
  const layer = el(
    'div',
    { look: 'layer' },
    element,
    closer(() => layer.remove()),
  );
  document.body.append(layer);
  return {
    show(title, back, on, ...body) {
      const heading = el('h1', { look: 'title' }, el('div', {}, title));
      const bar = el(
        'div',
        { look: 'bar' },
        el('div', { look: 'side' }, back),
        heading,
        el('div', { look: 'side end' }, on),
      );
      element.replaceChildren(bar, ...body);
    },
    close: () => layer.remove(),
  };
}

function closer(close: () => void): HTMLElement {
  return pressable('closer', close, icon('close', words.close));
}
