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
  const dressed = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;

  function paint(box: Element, reading: Reading, marks: readonly Mark[]): void {
    const drawn = marks.flatMap((mark) => rangesOf(reading, [mark]).map((range) => ({ action: mark.action, range })));
    if (drawn.length === 0 && !painted.has(box)) return;
    if (drawn.length > 0) painted.set(box, drawn);
    else painted.delete(box);
    dress();
    for (const action of ACTIONS) register(action, rangesFor(action));
  }

  /**
   * The document's styles do not reach into a shadow root: each has ours while something in it is marked. They are no node
   * of it, and a site that sets its own styles anew has ours put back with the next marks.
   */
  function dress(): void {
    const roots = [...painted.keys()].map((box) => box.getRootNode()).filter((root) => root instanceof ShadowRoot);
    for (const root of dressed) {
      if (roots.includes(root)) continue;
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      dressed.delete(root);
    }
    for (const root of roots) {
      sheet ??= sheetOfMarks();
      dressed.add(root);
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
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

function sheetOfMarks(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
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
