import { readDraftjs } from './draftjs';
import type { Reading } from './reader';
import { readTextarea } from './textarea';
import { readLines } from './walk';

/** What stands on lines of its own in a text somebody writes. */
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** A compose box of whatever make: a textarea, Draft.js, or any other text that the page lets a person edit. */
export function readAny(element: Element): Reading | null {
  if (element instanceof HTMLTextAreaElement) return readTextarea(element);
  if (element.querySelector('[data-block="true"]')) return readDraftjs(element);
  return readLines(createLines(element));
}

/** The nodes of each line. Text may stand beside blocks: browsers leave the first line of a bare box so. */
function createLines(root: Element): Node[][] {
  const lines: Node[][] = [[]];
  /** Whether the last line is there for a person to see, be it empty. */
  let isUsed = false;
  /** Whether a block has ended, so that what follows it goes on a new line. */
  let isOver = false;

  function newLine(): void {
    if (isUsed) lines.push([]);
    isUsed = isOver = false;
  }

  function put(node?: Node): void {
    if (isOver) newLine();
    if (node) lines.at(-1)?.push(node);
    isUsed = true;
  }

  function walk(parent: Element): void {
    for (const node of parent.childNodes) {
      if (!(node instanceof Element)) {
        if (!isLayout(node)) put(node);
      } else if (node.tagName === 'IMG') put(node);
      else if (node.tagName === 'BR') breakLine(node);
      else if (BLOCKS.has(node.tagName)) {
        newLine();
        walk(node);
        isOver = true;
      } else walk(node);
    }
  }

  /** A `br` at the end of a block holds its last line open and makes none. */
  function breakLine(br: Element): void {
    put();
    if (br.nextSibling === null) return;
    newLine();
    isUsed = true;
  }

  walk(root);
  return lines;
}

/** Space between blocks that is there for whoever reads the page's source. */
function isLayout(node: Node): boolean {
  return node.nodeName !== '#text' || /^\s*\n\s*$/.test(node.nodeValue ?? '');
}
