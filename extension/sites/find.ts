import type { ComposeBox, EventPlace, Site, Tiers } from './site';

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
    if (box.paths && !box.paths.test(location.pathname)) continue;
    const found = closest(box.tiers, target);
    if (found) return { ...found, box };
  }
  return undefined;
}

/** What `target` is in that a person fills in or presses to do something besides posting. */
export function eventAt({ events = [] }: Site, target: Element): (Found & Pick<EventPlace, 'event'>) | undefined {
  for (const { event, tiers, paths, named } of events) {
    const found = !paths || paths.test(location.pathname) ? closest(tiers, target) : undefined;
    if (found && (!named || isNamed(found.element, named))) return { ...found, event };
  }
  return undefined;
}

/** Whether it is called so, or so is written on it: names may have somebody's name in them. */
function isNamed(element: Element, named: RegExp): boolean {
  return [element.textContent, element.getAttribute('aria-label')].some((words) => named.test(words?.trim() ?? ''));
}

/** Something that takes text as a compose box would, known to us or not. */
export function editableAt(site: Site, target: Element): HTMLElement | undefined {
  return isIgnored(site, target) ? undefined : (target.closest<HTMLElement>(site.editable) ?? undefined);
}

/** The submit control that `target` is in, of whatever kind of box. */
export function controlAt(site: Site, target: Element): HTMLElement | undefined {
  if (isIgnored(site, target)) return undefined;
  for (const kind of site.boxes) {
    const found = closest(kind.submit, target);
    if (found && isMeant(kind, found.element)) return found.element;
  }
  return undefined;
}

/** The submit control nearest to a compose box: the first one met on the way up, within its boundary. */
export function controlOf(site: Site, found: FoundBox): FoundControl | undefined {
  return nearest(site, found, found.box.submit);
}

/** What leads from a compose box to the step that publishes it, in the same way. */
export function stepOf(site: Site, found: FoundBox): FoundControl | undefined {
  return nearest(site, found, found.box.steps ?? []);
}

/** What may publish a box whose submit control is not known: whatever can be pressed nearest to it. */
export function pressableBeside(box: Element): Element[] {
  for (let holder = box.parentElement; holder; holder = holder.parentElement) {
    const all = holder.querySelectorAll('button, [role="button"], [type="submit"]');
    if (all.length > 0) return [...all];
  }
  return [];
}

function nearest(site: Site, { element: box, box: kind }: FoundBox, tiers: Tiers): FoundControl | undefined {
  for (const [tier, selector] of tiers.entries()) {
    for (const scope of ancestors(kind.boundary, box)) {
      const all = [...allIn(scope, selector)];
      const element = all.find((each) => isMeant(kind, each) && !isIgnored(site, each));
      if (element) return { element, tier, scope };
    }
  }
  return undefined;
}

/** Every compose box that one press of this control would publish: on X, all the boxes of a thread. */
export function boxesOf(site: Site, control: Element): FoundBox[] {
  return site.boxes
    .filter((kind) => publishes(kind, control))
    .flatMap((kind) => boxesIn(site, kind, control.closest(kind.boundary) ?? topOf(control)))
    .filter((found, index, all) => all.findIndex(({ element }) => element === found.element) === index)
    .filter((found) => controlOf(site, found)?.element === control)
    .sort((a, b) => (precedes(a.element, b.element) ? -1 : 1));
}

/** Whether pressing this control may publish boxes of this kind. */
export function publishes(kind: ComposeBox, control: Element): boolean {
  return kind.submit.some((selector) => control.matches(selector)) && isMeant(kind, control);
}

/** Whether a control that a selector of this kind found does not say in words that it is for something else. */
function isMeant({ otherwise }: ComposeBox, control: Element): boolean {
  return !otherwise?.test(nameOf(control).trim());
}

function nameOf(control: Element): string {
  const words = control instanceof HTMLInputElement ? control.value : control.textContent;
  return control.getAttribute('aria-label') ?? words ?? '';
}

/** Whether a list to pick from, such as @-mentions, is open about `target`. */
export function listIsOpen(site: Site, target: Element): boolean {
  return topOf(target).querySelector(site.openList) !== null;
}

/** The document an element is in, or the shadow root. */
function topOf(element: Element): ParentNode {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

/** Whether the site itself would refuse a press now. */
export function isDisabled(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]');
}

function boxesIn(site: Site, box: ComposeBox, root: ParentNode): FoundBox[] {
  return box.tiers.flatMap((selector, tier) =>
    [...root.querySelectorAll<HTMLElement>(selector)]
      // A kind that comes first takes what a later one would match as well.
      .filter((element) => boxAt(site, element)?.box === box)
      .map((element) => ({ element, tier, box })),
  );
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

/** By a walker and by what every element has: a form gives its fields by their names before its own properties. */
function* ancestors(boundary: string, box: Element): Generator<Element> {
  const walker = document.createTreeWalker(box.getRootNode(), NodeFilter.SHOW_ELEMENT);
  walker.currentNode = box;
  for (let node = walker.parentNode(); node instanceof Element; node = walker.parentNode()) {
    yield node;
    if (Element.prototype.matches.call(node, boundary)) return;
  }
}

/** What a selector finds in an element, and in a form whose field has the name of the method. */
export function allIn(scope: Element, selector: string): NodeListOf<HTMLElement> {
  return Element.prototype.querySelectorAll.call(scope, selector) as NodeListOf<HTMLElement>;
}

function isIgnored(site: Site, element: Element): boolean {
  return element.closest(site.ignore.within) !== null || site.ignore.paths.some((path) => path.test(location.pathname));
}
