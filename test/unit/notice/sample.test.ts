import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleOf } from '../../../extension/notice/sample';
import { spansOf } from './finding-fixture';

const TEXT = 'Long day. My lady in bay 3 rang! She was fine.\nOff home';

it.each([
  ['the sentence with the words', ['bay 3'], 'My lady in bay 3 rang!'],
  ['all sentences between them', ['bay 3', 'fine'], 'My lady in bay 3 rang! She was fine.'],
  ['the last line', ['home'], 'Off home'],
  ['all of it where there are no words', [], TEXT],
])('%s', (_, found, sample) => {
  expect(sampleOf(TEXT, spansOf(TEXT, ...found))).toBe(sample);
});

it('is a part of the text, of bounded length, and ends in no half word', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 400 }), fc.nat(), (text, at) => {
      const start = at % text.length;
      const sample = sampleOf(text, [{ start, end: start + 1 }]);
      expect(text).toContain(sample);
      expect(sample.length).toBeLessThanOrEqual(900);
      expect(text.slice(text.indexOf(sample) + sample.length)).toMatch(/^(?:\s|$)/);
    }),
  );
});
