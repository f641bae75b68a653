import type { SubmitRoute } from '../published';

export type OnPress = (event: Event, route: SubmitRoute) => void;

/** Has something pressed that is no button to the browser: by a click, Enter or Space. */
export function takePresses(element: HTMLElement, onPress: OnPress, on: 'click' | 'pointerdown' = 'click'): void {
  element.addEventListener(on, (event) => onPress(event, on));
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress(event, 'click');
  });
}

export interface Submit {
  readonly element: HTMLElement;
  /** Whether a press does something now. */
  enable(isReady: boolean): void;
}

/** Makes `element` what publishes. It is told to be disabled by `aria-disabled`. */
export function publishing(
  element: HTMLElement,
  on: 'click' | 'pointerdown',
  onPress: OnPress,
  isReady: boolean,
): Submit {
  let ready = isReady;
  element.dataset['replicaSubmit'] = '';
  takePresses(element, (event, route) => ready && onPress(event, route), on);
  return {
    element,
    enable(isReadyNow) {
      ready = isReadyNow;
      if (ready) element.removeAttribute('aria-disabled');
      else element.setAttribute('aria-disabled', 'true');
    },
  };
}
