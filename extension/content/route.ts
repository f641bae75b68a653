import { controlAt, isDisabled, listIsOpen } from '../sites/find';
import type { Site, SubmitKey } from '../sites/site';
import type { Composer } from './composer';
import type { Composers } from './composers';

/** The events a submission can begin with or be made of. */
export const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend'] as const;
export const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** One event on the way to publishing: what it would press, and every composer that would be published by it. */
export interface Route {
  readonly composers: readonly Composer[];
  /** What it presses, where it presses something. */
  readonly control?: HTMLElement;
  /** Whether this event asks for the submission, so that the dialog opens at it; the others lead up to it or follow. */
  readonly decisive: boolean;
  /** Whether a one-shot pass is spent when this event goes through. */
  readonly spends: boolean;
}

/** The submission this event belongs to, if any. */
export function routeOf(event: Event, site: Site, composers: Composers): Route | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return undefined;
  if (event instanceof KeyboardEvent) return keyRoute(event, target, site, composers);
  if (event instanceof SubmitEvent) return formRoute(target, composers);
  if (event instanceof MouseEvent && event.button > 0) return undefined;
  const isClick = event.type === 'click';
  return controlRoute(target, site, composers, { decisive: isClick, spends: isClick });
}

function keyRoute(event: KeyboardEvent, target: Element, site: Site, composers: Composers): Route | undefined {
  if (event.isComposing || event.keyCode === 229) return undefined;
  const presses = event.key === 'Enter' || event.key === ' ';
  // Nearly every key is a letter: for those nothing is looked up on the page.
  if (!presses && !site.boxes.some(({ keys }) => keys.some(({ key }) => key === event.key))) return undefined;
  const decisive = event.type === 'keydown' && !event.repeat;
  if (presses) {
    const route = controlRoute(target, site, composers, { decisive, spends: false });
    if (route) return route;
  }
  const composer = composers.at(target);
  if (!composer?.kind.keys.some((key) => isSubmitKey(key, event, () => listIsOpen(site, target)))) return undefined;
  const control = composer.control()?.element;
  if (composer.kind.byKeyAlone) {
    return { composers: [composer], ...(control && { control }), decisive, spends: decisive };
  }
  return control && controlRoute(control, site, composers, { decisive, spends: decisive });
}

function controlRoute(
  target: Element,
  site: Site,
  composers: Composers,
  how: Pick<Route, 'decisive' | 'spends'>,
): Route | undefined {
  const control = controlAt(site, target);
  if (!control || isDisabled(control)) return undefined;
  return { composers: composers.of(control), control, ...how };
}

function formRoute(form: Element, composers: Composers): Route {
  const inForm = composers.live().filter(({ element }) => form.contains(element));
  return { composers: inForm, decisive: true, spends: true };
}

/**
 * Whether a key press is one the site submits on. Enter alone is not when Shift makes it a new line, or when an open
 * list takes it as a pick.
 */
export function isSubmitKey(
  wanted: SubmitKey,
  pressed: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  listIsOpen: () => boolean,
): boolean {
  if (pressed.key !== wanted.key) return false;
  if (wanted.mod) return pressed.ctrlKey || pressed.metaKey;
  return !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey && !pressed.shiftKey && !listIsOpen();
}
