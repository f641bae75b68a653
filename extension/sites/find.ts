import type { ComposeBox, Site, Tiers } from './site';

/** Something found by a tier of selectors; `tier` 0 is the surest. */
interface Found {
  readonly element: HTMLElement;
  readonly tier: number;
}

export interface FoundBox extends Found {
  readonly box: ComposeBox;
}

export interface FoundControl extends Found {
  /** The smallest part of the page that holds both the compose box and this control. */
  readonly scope: Element;
}

/** The compose box that `target` is in. */
export function boxAt(site: Site, target: Element): FoundBox | undefined {
  if (isIgnored(site, target)) return undefined;
  for (const box of site.boxes) {
    const found = closest(box.tiers, target);
    if (found) return { ...found, box };
  }
  return undefined;
}

/** Something that takes text as a compose box would, known to us or not. */
export function editableAt(site: Site, target: Element): HTMLElement | undefined {
  return isIgnored(site, target) ? undefined : (target.closest<HTMLElement>(site.editable) ?? undefined);
}

/** The submit control that `target` is in. */
export function controlAt(site: Site, target: Element): HTMLElement | undefined {
  return isIgnored(site, target) ? undefined : closest(site.submit, target)?.element;
}

/** The submit control nearest to a compose box: the first one met on the way up, within the site's boundary. */
export function controlOf(site: Site, box: Element): FoundControl | undefined {
  for (const [tier, selector] of site.submit.entries()) {
    for (const scope of ancestors(site, box)) {
      const element = scope.querySelector<HTMLElement>(selector);
      if (element && !isIgnored(site, element)) return { element, tier, scope };
    }
  }
  return undefined;
}

/** Every compose box that one press of this control would publish: on X, all the boxes of a thread. */
export function boxesOf(site: Site, control: Element): FoundBox[] {
  const boundary = control.closest(site.boundary) ?? document.body;
  return boxesIn(site, boundary).filter(({ element }) => controlOf(site, element)?.element === control);
}

/** Whether the site itself would refuse a press now. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

function boxesIn(site: Site, root: Element): FoundBox[] {
  const found = new Map<HTMLElement, FoundBox>();
  for (const box of site.boxes) {
    for (const [tier, selector] of box.tiers.entries()) {
      for (const element of root.querySelectorAll<HTMLElement>(selector)) {
        if (!found.has(element) && !isIgnored(site, element)) found.set(element, { element, tier, box });
      }
    }
  }
  return [...found.values()].sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
}

/** Whether `a` comes before `b` in the document. */
export function precedes(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function closest(tiers: Tiers, target: Element): Found | undefined {
  for (const [tier, selector] of tiers.entries()) {
    const element = target.closest<HTMLElement>(selector);
    if (element) return { element, tier };
  }
  return undefined;
}

function* ancestors(site: Site, box: Element): Generator<Element> {
  for (let element = box.parentElement; element; element = element.parentElement) {
    yield element;
    if (element.matches(site.boundary)) return;
  }
}

function isIgnored(site: Site, element: Element): boolean {
  return element.closest(site.ignore.within) !== null || site.ignore.paths.some((path) => path.test(location.pathname));
}
