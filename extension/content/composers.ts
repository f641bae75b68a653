import { boxAt, boxesOf, publishes, type FoundBox } from '../sites/find';
import type { ComposeBox, Site } from '../sites/site';
import type { Composer } from './composer';

/** The compose boxes a person has met on this page. Found from what they act on, never by watching the document. */
export interface Composers {
  /** The composer that `target` is in. */
  at(target: Element): Composer | undefined;
  /** Every composer that one press of this control would publish. */
  of(control: Element): Composer[];
  /** Those still on the page. */
  live(): Composer[];
  /** Has all drafts judged anew, those of earlier steps as well. */
  reconsider(): void;
  /** Their drafts were published: no later step publishes them again. */
  published(composers: readonly Composer[]): void;
}

/** `create` makes the composer of a box; `onGone` hears when its box has left the page. */
export function createComposers(
  site: Site,
  create: (found: FoundBox, signal: AbortSignal) => Composer,
  onGone: (composer: Composer) => void,
  signal: AbortSignal,
): Composers {
  const known = new Map<Element, { readonly composer: Composer; readonly leave: () => void }>();
  /** What was written in boxes that an earlier step has taken away: the last of each kind. */
  const carried = new Map<ComposeBox, Composer>();
  // Its size becomes nothing when an element leaves the page, so this hears of that without watching the page.
  const sizes = new ResizeObserver(sweep);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  function meet(found: FoundBox): Composer {
    const met = known.get(found.element);
    if (met) return met.composer;
    carried.delete(found.box);
    const gone = new AbortController();
    const composer = create(found, AbortSignal.any([signal, gone.signal]));
    known.set(found.element, { composer, leave: () => gone.abort() });
    sizes.observe(found.element);
    return composer;
  }

  /** Lets go of boxes that have left the page, and of those whose kind was repaired: they are met anew. */
  function sweep(): void {
    for (const [element, { composer, leave }] of known) {
      if (element.isConnected && site.boxes.includes(composer.kind)) continue;
      known.delete(element);
      sizes.unobserve(element);
      if (composer.kind.staged && !element.isConnected) carry(composer);
      leave();
      onGone(composer);
    }
  }

  /** A later step of the site publishes what was written in a box that is gone. The next box of its kind ends that. */
  function carry(composer: Composer): void {
    if (composer.reading?.text.trim()) carried.set(composer.kind, composer);
  }

  /**
   * What this control would publish: the boxes beside it, and what was written in earlier steps of the site. A step may
   * have a box of another kind: with an article goes a post that tells of it.
   */
  function of(control: Element): Composer[] {
    sweep();
    const beside = boxesOf(site, control).map(meet);
    const kinds = new Set(beside.map(({ kind }) => kind));
    const earlier = new Map<ComposeBox, Composer>();
    for (const composer of [...carried.values(), ...live()]) {
      const { kind, reading } = composer;
      if (kind.staged && !kinds.has(kind) && reading?.text.trim() && isHere(kind) && publishes(kind, control))
        earlier.set(kind, composer);
    }
    return [...earlier.values(), ...beside];
  }

  function at(target: Element): Composer | undefined {
    sweep();
    const found = boxAt(site, target);
    return found && meet(found);
  }

  function live(): Composer[] {
    sweep();
    return [...known.values()].map(({ composer }) => composer);
  }

  function reconsider(): void {
    for (const composer of [...carried.values(), ...live()]) composer.reconsider();
  }

  function published(composers: readonly Composer[]): void {
    for (const composer of composers) if (carried.get(composer.kind) === composer) carried.delete(composer.kind);
  }

  return { at, of, live, reconsider, published };
}

/** Whether a box of this kind may stand at this address: a draft of earlier steps stays where it was written. */
function isHere({ paths }: ComposeBox): boolean {
  return !paths || paths.test(location.pathname);
}
