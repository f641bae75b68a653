import type { SubmitRoute } from '../../published';
import { el } from '../dom';
import { variant } from '../variant';

export type OnPress = (event: Event, route: SubmitRoute) => void;

/** A DIV that is pressed, as every button of this site is. */
export function pressable(
  { label, look = '' }: { readonly label: string; readonly look?: string },
  onPress: OnPress,
  ...children: (Node | string)[]
): HTMLElement {
  const button = el('div', { look, role: 'button', tabindex: '0', 'aria-label': label }, ...children);
  button.addEventListener('click', (event) => onPress(event, 'click'));
  button.addEventListener('keydown', (event) => pressByKey(event, onPress));
  return button;
}

interface Submit {
  readonly element: HTMLElement;
  /** Whether a press does something now. */
  enable(isReady: boolean): void;
}

/** The button that publishes. It is no form's, has its name in words, and is told to be disabled by `aria-disabled`. */
export function submitButton(label: string, onPress: OnPress): Submit {
  const words = el('div', { look: 'words' }, el('span', {}, el('span', {}, label)));
  const element = el('div', { look: 'submit', tabindex: '0', role: 'button', 'aria-label': label }, words);
  element.dataset['replicaSubmit'] = '';
  if (variant.broken === 'button') ['role', 'aria-label'].forEach((name) => element.removeAttribute(name));
  let ready = false;
  const press: OnPress = (event, route) => {
    if (ready) onPress(event, route);
  };
  if (variant.submit === 'click') element.addEventListener('click', (event) => press(event, 'click'));
  else element.addEventListener('pointerdown', (event) => press(event, 'pointerdown'));
  element.addEventListener('keydown', (event) => pressByKey(event, press));
  return {
    element,
    enable(isReady) {
      ready = isReady;
      if (isReady) element.removeAttribute('aria-disabled');
      else element.setAttribute('aria-disabled', 'true');
    },
  };
}

function pressByKey(event: KeyboardEvent, onPress: OnPress): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  onPress(event, 'click');
}
