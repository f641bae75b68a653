/** A source of numbers that is the same for the same seed: from 0, below `limit`. */
export type Chance = (limit: number) => number;

/** Mulberry32: small, quick, and good enough to throw dice for a test. */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const ODD_TEXTS = ['', ' ', '\u200b', 'My lady in bay 3', '😭', '\ud83d', 'ＭＨＣＣ\n\n', '%s', '/', 'x'.repeat(5_000)];
const NAMES = [
  ...['role', 'contenteditable', 'data-testid', 'aria-label', 'aria-modal', 'aria-disabled', 'type', 'href', 'hidden'],
  ...['class', 'id', 'name', 'alt', 'dir', 'style', 'disabled', 'data-offset-key', 'data-lexical-editor'],
];
const VALUES = [
  ...[
    'textbox',
    'dialog',
    'button',
    'true',
    'false',
    'plaintext-only',
    'submit',
    'tweetTextarea_0',
    'tweetButton',
    'article',
  ],
  ...['/', '//', 'https://', 'javascript:', '?', '#', '%', 'display: none', 'display: contents', 'rtl', '0', '-1'],
];
/** Not to be grown into: what a page may hold at most, so that one case stays one case. */
const MOST = 4_000;

type Deed = (chance: Chance, all: readonly Element[]) => void;

/** What a site's next release, another extension or a broken page may do. Each is done somewhere in the page. */
const DEEDS: readonly Deed[] = [
  (chance, all) => one(chance, all).remove(),
  (chance, all) => {
    const element = one(chance, all);
    const name = element.getAttributeNames()[chance(4)];
    if (name) element.removeAttribute(name);
  },
  (chance, all) => one(chance, all).setAttribute(one(chance, NAMES), one(chance, [...VALUES, ...ODD_TEXTS])),
  (chance, all) => {
    const from = one(chance, all);
    const name = one(chance, ['role', ...from.getAttributeNames()]);
    one(chance, all).setAttribute(name, from.getAttribute(name) ?? '');
  },
  (chance, all) => wrap(one(chance, all), one(chance, ['div', 'form', 'article', 'button', 'span']), 1 + chance(3)),
  (chance, all) => wrap(one(chance, all), 'div', 100),
  (chance, all) => {
    const element = one(chance, all);
    element.replaceWith(...element.childNodes);
  },
  (chance, all) => {
    const [moved, to] = [one(chance, all), one(chance, all)];
    if (!moved.contains(to)) to.insertBefore(moved, to.childNodes[chance(3)] ?? null);
  },
  (chance, all) => {
    const element = one(chance, all);
    if (all.length < MOST) element.after(element.cloneNode(true));
  },
  (chance, all) => one(chance, all).append(one(chance, ODD_TEXTS)),
  (chance, all) => one(chance, all).prepend(document.createComment(one(chance, ODD_TEXTS))),
  (chance, all) => void (one(chance, all).textContent = one(chance, ODD_TEXTS)),
  (chance, all) =>
    one(chance, all).append(document.createElement(one(chance, ['textarea', 'br', 'img', 'input', 'svg']))),
];

/** Does so many things to what is below `root`, the same for the same seed. */
export function spoil(root: Element, chance: Chance, times: number): void {
  for (let done = 0; done < times; done++) {
    const all = [...root.querySelectorAll('*')];
    if (all.length > 0) one(chance, DEEDS)(chance, all);
  }
}

export function one<T>(chance: Chance, all: readonly T[]): T {
  return all[chance(all.length)] as T;
}

function wrap(element: Element, name: string, depth: number): void {
  for (let done = 0; done < depth; done++) {
    const around = document.createElement(name);
    element.replaceWith(around);
    around.append(element);
  }
}
