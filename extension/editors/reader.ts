import type { Span } from '../../src/finding';

/** Which library a compose box is built on, as far as reading it goes; `any` where that may change or is not known. */
export type EditorKind = 'any' | 'draftjs' | 'lexical' | 'prosemirror' | 'quill' | 'textarea';

/** A stretch of a reading's text and where it stands in the page. Offsets are UTF-16. */
export interface Segment {
  readonly node: Text | HTMLImageElement;
  readonly start: number;
  readonly end: number;
  /** Where in `node` the stretch begins; 0 for a picture, whose text is its `alt`. */
  readonly from: number;
}

/** What stands in a compose box. `segments` is empty where words cannot be pointed at (a textarea). */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
}

export const EMPTY_READING: Reading = { text: '', segments: [] };

/** Reads a compose box without touching it. Null when its insides are not what this reader knows. */
export type Reader = (element: Element) => Reading | null;

/** DOM ranges over the given spans of a reading; a span that cannot be placed is left out. */
export function rangesOf(reading: Reading, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => rangeOf(reading.segments, span) ?? []);
}

function rangeOf(segments: readonly Segment[], { start, end }: Span): Range | undefined {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last || end <= start || !stands(first) || !stands(last)) return undefined;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, first.from + start - first.start);
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, last.from + end - last.start);
  else range.setEndAfter(last.node);
  return range;
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments.find((segment) => segment.start <= offset && offset < segment.end);
}

/** Whether the page still has what was read: it may have changed in this very frame. */
function stands({ node, start, end, from }: Segment): boolean {
  return node.isConnected && (!(node instanceof Text) || from + end - start <= node.length);
}
