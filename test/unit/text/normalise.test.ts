import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/text/normalise';

test('a plain text is left as it is', () => {
  const text = 'Café, “quoted” — £3 isn’t much…';
  expect(normalise(text).text).toBe(text);
});

test('what is left as it is alone is left so among other characters', () => {
  expect(normalise('ɐ… １').text).toBe('ɐ… 1');
});

test('full-width digits and hidden characters are made plain, and found again', () => {
  const text = 'no: ９９９\u200B 000 😭 0018';
  const normalised = normalise(text);
  expect(normalised.text).toBe('no: 999 000 😭 0018');
  const start = normalised.text.indexOf('999');
  const span = normalised.original({ start, end: start + '999 000'.length });
  expect(text.slice(span.start, span.end)).toBe('９９９\u200B 000');
});

test('for any text, spans map to a stretch of the original that normalises to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const normalised = normalise(text);
      const [start, end] = [a % (normalised.text.length + 1), b % (normalised.text.length + 1)].sort((x, y) => x - y);
      if (start === undefined || end === undefined || start === end) return;
      const span = normalised.original({ start, end });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(normalise(text.slice(span.start, span.end)).text).toContain(normalised.text.slice(start, end));
    }),
    { numRuns: 5000 },
  );
});
