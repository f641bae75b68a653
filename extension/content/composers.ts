import { boxAt, boxesOf, type FoundBox } from '../sites/find';
import type { Site } from '../sites/site';
import type { Composer } from './composer';

/** The compose boxes a person has met on this page. Found from what they act on, never by watching the document. */
export interface Composers {
  /** The composer that `target` is in. */
  at(target: Element): Composer | undefined;
  /** Every composer that one press of this control would publish. */
  of(control: Element): Composer[];
  /** Those still on the page. */
  live(): Composer[];
}

/** `create` makes the composer of a box; `onGone` hears when its box has left the page. */
export function createComposers(
  site: Site,
  create: (found: FoundBox, signal: AbortSignal) => Composer,
  onGone: (composer: Composer) => void,
  signal: AbortSignal,
): Composers {
  const known = new Map<Element, { readonly composer: Composer; readonly leave: () => void }>();
  // Its size becomes nothing when an element leaves the page, so this hears of that without watching the page.
  const sizes = new ResizeObserver(sweep);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  function meet(found: FoundBox): Composer {
    const met = known.get(found.element);
    if (met) return met.composer;
    const gone = new AbortController();
    const composer = create(found, AbortSignal.any([signal, gone.signal]));
    known.set(found.element, { composer, leave: () => gone.abort() });
    sizes.observe(found.element);
    return composer;
  }

  function sweep(): void {
    for (const [element, { composer, leave }] of known) {
      if (element.isConnected) continue;
      known.delete(element);
      sizes.unobserve(element);
      leave();
      onGone(composer);
    }
  }

  function at(target: Element): Composer | undefined {
    const found = boxAt(site, target);
    return found && meet(found);
  }

  function live(): Composer[] {
    sweep();
    return [...known.values()].map(({ composer }) => composer);
  }

  return { at, of: (control) => boxesOf(site, control).map(meet), live };
}
