import type { Span } from '../finding';
import type { Tokens } from '../text/tokens';
import type { Hit } from './hit';

/** The stretches of text that hits rest on, in UTF-16 offsets; neighbouring words make one stretch. */
export function spansOf(hits: readonly Hit[], tokens: Tokens): Span[] {
  const words = [...new Set(hits.flatMap((hit) => hit.words))].sort((a, b) => a - b);
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (const word of words) {
    const last = spans.at(-1);
    if (last && word === before + 1) last.end = tokens.end[word] as number;
    else spans.push({ start: tokens.start[word] as number, end: tokens.end[word] as number });
    before = word;
  }
  return spans;
}

/** Spans of several pieces of evidence as one list: sorted, overlaps joined. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
