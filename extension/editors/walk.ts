import type { Reading, Segment } from './reader';

/** Characters editors put in for the caret's sake; a person never typed them. */
const TYPED = /[^\u200B\uFEFF]+/g;

/**
 * Reads lines of text nodes and pictures, joined by `\n`: pictures by their `alt` (emoji are often drawn so), other nodes
 * say nothing. Offsets stay exact: a dropped character splits its text node into two segments.
 */
export function readLines(nodes: Iterable<Iterable<Node>>): Reading {
  const lines: string[] = [];
  const segments: Segment[] = [];
  let offset = 0;
  for (const leaves of nodes) {
    let line = '';
    for (const node of leaves) {
      if (!(node instanceof Text) && !(node instanceof HTMLImageElement)) continue;
      for (const { text, from } of piecesOf(node)) {
        const start = offset + line.length;
        segments.push({ node, start, end: start + text.length, from });
        line += text;
      }
    }
    lines.push(line);
    offset += line.length + 1;
  }
  return { text: lines.join('\n'), segments };
}

/** The text of an element a person reads on the page, emoji pictures included. */
export function visibleText(element: Element): string {
  return readLines([leavesOf(element)]).text.trim();
}

/** Text nodes and pictures in an element, in order. */
export function* leavesOf(root: Element): Generator<Text | HTMLImageElement> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text || node instanceof HTMLImageElement) yield node;
  }
}

function piecesOf(node: Text | HTMLImageElement): { text: string; from: number }[] {
  if (!(node instanceof Text)) return node.alt === '' ? [] : [{ text: node.alt, from: 0 }];
  return Array.from(node.data.matchAll(TYPED), (match) => ({ text: match[0], from: match.index }));
}
