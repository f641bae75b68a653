import { publishing, takePresses, type OnPress, type Submit } from '../../shared/press';
import { el } from '../dom';
import { variant } from '../variant';

/** A DIV that is pressed, as every button of this site is. */
export function pressable(
  { label, look = '' }: { readonly label: string; readonly look?: string },
  onPress: OnPress,
  ...children: (Node | string)[]
): HTMLElement {
  const button = el('div', { look, role: 'button', tabindex: '0', 'aria-label': label }, ...children);
  takePresses(button, onPress);
  return button;
}

/** The button that publishes. It is no form's, and has its name in words. */
export function submitButton(label: string, onPress: OnPress): Submit {
  const words = el('div', { look: 'words' }, el('span', {}, el('span', {}, label)));
  const element = el('div', { look: 'submit', tabindex: '0', role: 'button', 'aria-label': label }, words);
  if (variant.broken === 'button') ['role', 'aria-label'].forEach((name) => element.removeAttribute(name));
  return publishing(element, variant.submit, onPress, false);
}
