import type { Span } from '../../src/finding';

/** The longest sample, in UTF-16 units. */
const LONGEST = 900;

const SENTENCE_END = /[.!?…]+\s|\n/g;

/** The sentences of `text` that hold these spans; all of it where there are none. Cut between words where that is long. */
export function sampleOf(text: string, spans: readonly Span[]): string {
  const from = Math.min(...spans.map(({ start }) => start));
  const until = Math.max(...spans.map(({ end }) => end));
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: { length } }) => index + length);
  const start = ends.findLast((end) => end <= from) ?? 0;
  const end = ends.find((each) => each >= until) ?? text.length;
  const sample = (spans.length > 0 ? text.slice(start, end) : text).trim();
  return sample.length <= LONGEST ? sample : sample.slice(0, LONGEST).replace(/\s\S*$/, '');
}
