import css from './notice.css?inline';
import { pageIsDark } from './darkness';
import { direction, words } from './words';

/** Events that stay in our interface: a page that follows the focus or the mouse does not take ours for its own. */
const OURS = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'focusin', 'focusout', 'input', 'change'],
  ...['beforeinput', 'copy', 'cut', 'paste', 'selectstart', 'dragstart'],
];

/** Out of the page's flow and out of reach of its style sheets. */
const APART = 'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;';

interface Host {
  readonly element: HTMLElement;
  /** What everything is drawn in. */
  readonly stage: HTMLElement;
  /** Puts the host at the end of `parent`, and dresses it for the page as it looks now. */
  readonly putInto: (parent: Element) => void;
  /** Makes the host look like nothing again, whatever the page has set on it. */
  readonly dress: () => void;
}

export function createHost(): Host {
  const element = document.createElement('div');
  dress();
  const root = element.attachShadow({ mode: 'closed' });
  for (const type of OURS) root.addEventListener(type, (event) => event.stopPropagation());

  const style = document.createElement('style');
  style.textContent = css;
  const stage = document.createElement('div');
  root.append(style, stage);

  function putInto(parent: Element): void {
    // The person's language may be known only since.
    stage.lang = words('language');
    stage.dir = direction();
    stage.className = pageIsDark() ? 'stage dark' : 'stage';
    if (element.parentNode !== parent) parent.append(element);
  }

  function dress(): void {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
    element.style.cssText = APART;
  }

  return { element, stage, putInto, dress };
}
