import { boxAt, editableAt } from '../sites/find';
import type { Site } from '../sites/site';
import type { Composers } from './composers';

/** The events by which a compose box is met and left: a person enters it, types in it, goes elsewhere. */
export const ATTENTION = ['focusin', 'input', 'focusout'] as const;

/** Follows what a person writes in. Nothing is looked for that they do not touch. */
interface Attention {
  follow(event: Event): void;
  /** Boxes on the page that take text as a compose box would and are none we know. */
  unknown(): Element[];
  /** Other selectors count: what the person is in, or has met unknown, is looked at anew. */
  again(): void;
}

/** `onUnknown` hears of each unknown box once. */
export function createAttention(site: Site, composers: Composers, onUnknown: (element: Element) => void): Attention {
  let unknown: Element[] = [];

  function follow(event: Event): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    const composer = composers.at(target);
    if (composer && event.type === 'focusout') composer.left();
    else if (composer) composer.stir();
    else meetUnknown(editableAt(site, target));
  }

  function meetUnknown(element: Element | undefined): void {
    if (!element || unknown.includes(element)) return;
    unknown.push(element);
    onUnknown(element);
  }

  function again(): void {
    for (const target of [...unknown, focused()]) if (target) composers.at(target)?.stir();
  }

  return {
    follow,
    again,
    // One that is gone, or that a repair has made known, is no longer one.
    unknown: () => (unknown = unknown.filter((element) => element.isConnected && !boxAt(site, element))),
  };
}

/** What has the focus, in whatever open shadow root it stands. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
