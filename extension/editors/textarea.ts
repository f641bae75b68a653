import type { Reading } from './reader';

/** A plain textarea. Its words cannot be pointed at with DOM ranges, so there are no segments. */
export function readTextarea(element: Element): Reading | null {
  return element instanceof HTMLTextAreaElement ? { text: element.value, segments: [] } : null;
}
