/** What Enter does in a box; true when it did something. */
type OnEnter = (event: KeyboardEvent) => boolean;

const ofBoxes = new WeakMap<Element, OnEnter>();

export function onEnter(box: Element, act: OnEnter): void {
  ofBoxes.set(box, act);
}

/** The site takes Enter on the window, before the box itself hears of it. */
export function followEnter(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const box = event.target instanceof Element ? event.target.closest('[contenteditable], textarea') : null;
      const act = box && ofBoxes.get(box);
      if (!act || event.key !== 'Enter' || event.shiftKey || event.isComposing || !act(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
