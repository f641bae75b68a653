import type { SubmitRoute } from '../../published';
import { el } from '../dom';
import { variant } from '../variant';

type OnPress = (event: Event, route: SubmitRoute) => void;

/** A DIV that is pressed, as nearly every button of this site is: told by its words or its icon, never by a label. */
export function pressable(look: string, onPress: OnPress, ...children: (Node | string)[]): HTMLElement {
  const button = el('div', { look, role: 'button', tabindex: '0' }, ...children);
  button.addEventListener('click', (event) => onPress(event, 'click'));
  button.addEventListener('keydown', (event) => pressByKey(event, onPress));
  return button;
}

interface Submit {
  readonly element: HTMLElement;
  /** Whether a press does something now. */
  enable(isReady: boolean): void;
}

/** The button that publishes. */
export function submitButton(words: string, onPress: OnPress): Submit {
  const element = el('div', { look: 'submit', role: 'button', tabindex: '0' }, words);
  element.dataset['replicaSubmit'] = '';
  if (variant.broken === 'button') element.removeAttribute('role');
  let ready = true;
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
