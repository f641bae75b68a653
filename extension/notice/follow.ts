import { autoUpdate } from '@floating-ui/dom';
import { overlaps, placeIn, type Box, type Spot } from './placement';
import type { Anchor } from './view';

/** How much of the window's height a card takes at most. */
const HIGHEST = 0.7;

/** Keeps the card beside its anchor while the page scrolls, grows and is resized, until `signal` aborts. */
export function follow(card: HTMLElement, anchor: Anchor, signal: AbortSignal): void {
  let spot: Spot | undefined;

  function update(): void {
    const viewport = visibleViewport();
    const box = anchor.element.getBoundingClientRect();
    const rtl = getComputedStyle(anchor.element).direction === 'rtl';
    const place = placeIn({ viewport, anchor: box, clear: anchor.clear(), size: sizeOf(card, viewport), rtl }, spot);
    spot = place.spot;
    card.style.left = `${Math.round(place.x)}px`;
    card.style.top = `${Math.round(place.y)}px`;
    card.style.maxHeight = `${Math.floor(place.height)}px`;
    card.style.visibility = overlaps(box, viewport) ? '' : 'hidden';
  }

  const stop = autoUpdate(anchor.element, card, update);
  signal.addEventListener('abort', stop, { once: true });
  // A dialog that the page opens moves nothing, but may bring the page's own button under the card; it takes the focus.
  window.addEventListener('focusin', () => requestAnimationFrame(update), { capture: true, passive: true, signal });
}

/** The part of the window a person sees: less than all of it while a keyboard is on the screen or the page is zoomed. */
function visibleViewport(): Box {
  const { offsetLeft: x = 0, offsetTop: y = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { x, y, width: Math.min(width, document.documentElement.clientWidth), height };
}

/** What the card would measure if nothing held it in: it may have been made lower before. */
function sizeOf(card: HTMLElement, viewport: Box): { width: number; height: number } {
  const border = card.offsetHeight - card.clientHeight;
  return { width: card.offsetWidth, height: Math.min(card.scrollHeight + border, viewport.height * HIGHEST) };
}
