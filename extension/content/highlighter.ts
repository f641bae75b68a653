import { ACTIONS, type Action, type Span } from '../../src/finding';
import { rangesOf, type Reading } from '../editors/reader';
import css from './highlights.css?inline';

/** Words to mark, and how strongly. Spans count in the text of the reading they are painted with. */
export interface Mark extends Span {
  readonly action: Action;
}

/** Marks words with CSS Custom Highlights: ranges in a registry, nothing in or beside the text. */
export interface Highlighter {
  /** Replaces the marks of one compose box. */
  paint(box: Element, reading: Reading, marks: readonly Mark[]): void;
  clear(box: Element): void;
}

/** Where the browser has no highlights this one does nothing: the card names the words. */
const NO_HIGHLIGHTER: Highlighter = { paint: () => undefined, clear: () => undefined };

export function createHighlighter(signal: AbortSignal): Highlighter {
  if (!('highlights' in CSS)) return NO_HIGHLIGHTER;
  const painted = new Map<Element, { action: Action; range: Range }[]>();
  const styles = new Map<ShadowRoot, HTMLStyleElement>();

  function paint(box: Element, reading: Reading, marks: readonly Mark[]): void {
    const drawn = marks.flatMap((mark) => rangesOf(reading, [mark]).map((range) => ({ action: mark.action, range })));
    if (drawn.length === 0 && !painted.has(box)) return;
    if (drawn.length > 0) painted.set(box, drawn);
    else painted.delete(box);
    dress();
    for (const action of ACTIONS) register(action, rangesFor(action));
  }

  /** The document's styles do not reach into a shadow root: each has its own while something in it is marked. */
  function dress(): void {
    const roots = [...painted.keys()].map((box) => box.getRootNode()).filter((root) => root instanceof ShadowRoot);
    for (const [root, style] of styles) {
      if (roots.includes(root)) continue;
      style.remove();
      styles.delete(root);
    }
    for (const root of roots) {
      if (styles.has(root)) continue;
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
      styles.set(root, style);
    }
  }

  function rangesFor(action: Action): Range[] {
    return [...painted.values()].flat().flatMap((each) => (each.action === action ? [each.range] : []));
  }

  function clear(box: Element): void {
    paint(box, { text: '', segments: [] }, []);
  }

  function leave(): void {
    painted.clear();
    dress();
    for (const action of ACTIONS) register(action, []);
  }

  signal.addEventListener('abort', leave, { once: true });
  return { paint, clear };
}

/** A name stands in the registry, which the page can list, only while it marks something. */
function register(action: Action, ranges: readonly Range[]): void {
  const name = `second-look-${action}`;
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = ACTIONS.indexOf(action);
  CSS.highlights.set(name, highlight);
}
