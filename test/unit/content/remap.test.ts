import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remapSpans } from '../../../extension/content/remap';

/** A text with its one span in brackets, as text and span. */
function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const start = text.indexOf('[');
  return { text: text.replace(/[[\]]/g, ''), spans: start < 0 ? [] : [{ start, end: text.indexOf(']') - 1 }] };
}

describe('remapSpans', () => {
  it.each([
    ['the same text', 'in [bay 3] now', 'in [bay 3] now'],
    ['typing after', 'in [bay 3]', 'in [bay 3] now'],
    ['typing before', '[bay 3] now', 'well, [bay 3] now'],
    ['a full stop straight after', 'in [bay 3]', 'in [bay 3].'],
    ['deleting before', 'we were in [bay 3]', 'in [bay 3]'],
    ['an emoji straight after', 'in [bay 3]', 'in [bay 3]😀'],
    ['the same word typed again', 'hip [hip] hooray', 'hip [hip] hooray hip'],
  ])('keeps a mark: %s', (_, before, after) => {
    expect(remapSpans(marked(before).text, marked(after).text, marked(before).spans)).toEqual(marked(after).spans);
  });

  it.each([
    ['a change inside', 'in [bay 3] now', 'in bay 4 now'],
    ['the word grows at its end', 'in [bay 3]', 'in bay 34'],
    ['the word grows at its beginning', 'in [bay] now', 'in ebay now'],
    ['the next word is joined to it', 'in [bay] now', 'in baynow'],
    ['all is deleted', 'in [bay 3]', ''],
    ['all is replaced', 'in [bay 3] now', 'a walk along the canal'],
  ])('drops a mark: %s', (_, before, after) => {
    expect(remapSpans(marked(before).text, after, marked(before).spans)).toEqual([]);
  });

  it('never leaves a mark on other words', () => {
    const word = fc.constantFrom('a', 'b', ' ', '3', "'", '😀');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, after, one, other) => {
        const span = { start: Math.min(one, other), end: Math.min(before.length, Math.max(one, other)) };
        fc.pre(span.start < span.end);
        const words = before.slice(span.start, span.end);
        for (const { start, end } of remapSpans(before, after, [span])) expect(after.slice(start, end)).toBe(words);
      }),
    );
  });
});
