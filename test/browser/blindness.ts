type Blind = typeof globalThis & { found?: Set<string> };
type Finder = (this: Node, selector: string) => unknown;

/**
 * Runs in our world of a page, before we have looked at anything: these selectors find nothing for us, as after a
 * redesign, while the page is what it was. Of all others it is noted which find something.
 */
export function goBlind(gone: readonly string[]): void {
  const found = ((globalThis as Blind).found = new Set<string>());
  const none = document.createDocumentFragment().querySelectorAll('*');
  const nothing: Readonly<Record<string, unknown>> = { matches: false, querySelectorAll: none };
  const isSomething = (answer: unknown) => (answer instanceof NodeList ? answer.length > 0 : Boolean(answer));
  for (const { prototype } of [Element, Document, DocumentFragment]) {
    const finders = prototype as unknown as Record<string, Finder>;
    for (const name of ['closest', 'matches', 'querySelector', 'querySelectorAll']) {
      const find = finders[name];
      if (!find || !Object.hasOwn(prototype, name)) continue;
      finders[name] = function (selector) {
        if (gone.includes(selector)) return nothing[name] ?? null;
        const answer = find.call(this, selector);
        if (isSomething(answer)) found.add(selector);
        return answer;
      };
    }
  }
}

/** Runs in our world of a page: the selectors that have found something. */
export function whatWasFound(): string[] {
  return [...((globalThis as Blind).found ?? [])];
}
