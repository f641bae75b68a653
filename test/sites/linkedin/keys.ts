type OnKey = (event: KeyboardEvent) => boolean;

const handlers = new WeakMap<EventTarget, OnKey>();

/** What `element` does with a key. True: it is done with, and the editor does not hear of it. */
export function onKey(element: Element, handler: OnKey): void {
  handlers.set(element, handler);
}

/** The site takes keys on the window, before any editor hears of them. */
export function followKeys(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const element = event.composedPath().find((each) => handlers.has(each));
      if (!element || event.isComposing || !handlers.get(element)?.(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
