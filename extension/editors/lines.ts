import type { Reading } from './reader';
import { readLines } from './walk';

/** What stands on lines of its own in a text somebody writes. */
export const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** Reads these lines of a box; where words in it stand in none of them, all that a person sees in it: none goes unread. */
export function readWholly(element: Element, lines: readonly (readonly Node[])[]): Reading {
  return readLines(hasMore(element, lines) ? linesIn(element) : lines);
}

function hasMore(element: Element, lines: readonly (readonly Node[])[]): boolean {
  const read = lines.flat();
  const length = read.reduce((sum, node) => sum + (node instanceof Text ? node.length : 0), 0);
  if (length === element.textContent?.length) return false;
  const known = new Set(read);
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (!known.has(texts.currentNode) && texts.currentNode.nodeValue?.trim()) return true;
  }
  return false;
}

/** The nodes of each line of any text. Text may stand beside blocks: browsers leave the first line of a bare box so. */
export function linesIn(root: Element): Node[][] {
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
