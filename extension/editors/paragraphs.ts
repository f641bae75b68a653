import { BLOCKS, readWholly } from './lines';
import { EMPTY_READING, type Reading } from './reader';

/**
 * Lexical, Quill and ProseMirror: a paragraph a line, a `br` within one a line break, and the lone `br` that keeps an
 * empty paragraph open nothing. Text outside of any paragraph means that this is none of the three.
 */
export function readParagraphs(element: Element): Reading | null {
  const lines = linesOf(element);
  if (lines.length > 0) return readWholly(element, lines);
  return element.textContent?.trim() === '' ? EMPTY_READING : null;
}

/** The nodes of each line, in order. */
function linesOf(element: Element): Node[][] {
  const lines: Node[][] = [];
  for (const block of element.children) if (BLOCKS.has(block.tagName)) addBlock(block, lines);
  return lines;
}

function addBlock(block: Element, lines: Node[][]): void {
  const nested = [...block.children].some(({ tagName }) => BLOCKS.has(tagName));
  if (nested) {
    for (const child of block.children) if (BLOCKS.has(child.tagName)) addBlock(child, lines);
    return;
  }
  lines.push([]);
  addInline(block, lines);
}

function addInline(parent: Element, lines: Node[][]): void {
  for (const node of parent.childNodes) {
    if (!(node instanceof Element)) lines.at(-1)?.push(node);
    else if (node.tagName === 'BR') {
      if (!isFiller(node)) lines.push([]);
    } else if (node.tagName === 'IMG') lines.at(-1)?.push(node);
    else addInline(node, lines);
  }
}

/** Editors end an empty line with a `br` that a person did not type. */
function isFiller(br: Element): boolean {
  return br.nextSibling === null && (br.previousSibling === null || br.previousSibling.nodeName === 'BR');
}
