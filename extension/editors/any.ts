import { readDraftjs } from './draftjs';
import { linesIn } from './lines';
import type { Reading } from './reader';
import { readTextarea } from './textarea';
import { readLines } from './walk';

/** A compose box of whatever make: a textarea, Draft.js, or any other text that the page lets a person edit. */
export function readAny(element: Element): Reading | null {
  if (element instanceof HTMLTextAreaElement) return readTextarea(element);
  if (element.querySelector('[data-block="true"]')) return readDraftjs(element);
  return readLines(linesIn(element));
}
