import { readWholly } from './lines';
import { EMPTY_READING, type Reading } from './reader';
import { leavesOf } from './walk';

const BLOCK = '[data-block="true"]';

/** Draft.js: one `data-block` a line. Text outside of any block means this is not the Draft.js we know. */
export function readDraftjs(element: Element): Reading | null {
  const blocks = element.querySelectorAll(BLOCK);
  if (blocks.length > 0)
    return readWholly(
      element,
      Array.from(blocks, (block) => [...leavesOf(block)]),
    );
  return element.textContent === '' ? EMPTY_READING : null;
}
