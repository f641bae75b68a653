import { publishing, takePresses, type OnPress, type Submit } from '../../shared/press';
import { el } from '../dom';
import { variant } from '../variant';

/** A DIV that is pressed, as nearly every button of this site is: told by its words or its icon, never by a label. */
export function pressable(look: string, onPress: OnPress, ...children: (Node | string)[]): HTMLElement {
  const button = el('div', { look, role: 'button', tabindex: '0' }, ...children);
  takePresses(button, onPress);
  return button;
}

/** The button that publishes. */
export function submitButton(words: string, onPress: OnPress): Submit {
  const element = el('div', { look: 'submit', role: 'button', tabindex: '0' }, words);
  if (variant.broken === 'button') element.removeAttribute('role');
  return publishing(element, variant.submit, onPress, true);
}
