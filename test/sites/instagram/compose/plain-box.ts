import { el } from '../dom';
import type { Box, BoxOptions } from '../../shared/rich-box';

/** A textarea, as comments are. Its text is in its value alone. */
export function createPlainBox({ label, placeholder, look, text = '', onChange }: BoxOptions): Box {
  const input = el('textarea', { look: `plain ${look}`, 'aria-label': label, placeholder, autocomplete: 'off' });
  input.value = text;
  input.addEventListener('input', () => onChange?.(input.value));
  return { element: input, input, text: () => input.value, focus: () => input.focus() };
}
