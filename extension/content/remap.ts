import type { Span } from '../../src/finding';

const WORD = /[\p{L}\p{N}\p{M}_'’]/u;

/** One edit: `before` is replaced from `start` to `end` (offsets in the text before), which moves the rest by `shift`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

/**
 * Carries spans of `before` over to `after`, as one edit between their common beginning and end.
 * A span the edit touches, or whose words it lengthens or joins, is dropped: no mark may stand on words it was not
 * made for.
 */
export function remapSpans<T extends Span>(before: string, after: string, spans: readonly T[]): T[] {
  if (before === after) return [...spans];
  const edit = editBetween(before, after);
  return spans.flatMap((span) => {
    const shift = shiftOf(span, edit);
    if (shift === undefined) return [];
    const moved = { ...span, start: span.start + shift, end: span.end + shift };
    const sameEdges =
      joined(before, span.start) === joined(after, moved.start) &&
      joined(before, span.end) === joined(after, moved.end);
    return sameEdges ? [moved] : [];
  });
}

function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same, shift: after.length - before.length };
}

function shiftOf(span: Span, edit: Edit): number | undefined {
  if (span.end <= edit.start) return 0;
  return span.start >= edit.end ? edit.shift : undefined;
}

/** Whether the characters on both sides of an offset belong to one word. */
function joined(text: string, offset: number): boolean {
  return WORD.test(text[offset - 1] ?? '') && WORD.test(text[offset] ?? '');
}
