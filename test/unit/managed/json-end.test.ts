import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/cli/json-fault';
import { jsonEnd } from '../../../src/managed/json-end';
import { readJson } from '../../../src/managed/parse';

describe('jsonEnd', () => {
  it.each([
    ['a word without quotes', '{"a": [1, @x, 3], "b": "a long enough text"}'],
    ['a comma too many', '{"a": 1, @}'],
    ['a comma too many in a list', '[1, @]'],
    ['a comma too few', '[1 @2]'],
    ['a colon too few', '{"a" @"b"}'],
    ['a name without quotes', '{@a: 1}'],
    ['a bracket of the other kind', '[[1, 2@}]'],
    ['a text that is not closed', '{"a": @"b}'],
    ['a text over two lines', '{"a": @"b\nc"}'],
    ['a sign that cannot be escaped', '["a", @"\\q"]'],
    ['a number that begins with 0', '[0@1]'],
    ['something after the end', '{"a": 1} @b'],
    ['a text that ends too early', '{"a": [1, 2 @'],
    ['nothing', '@'],
    ['what is no JSON at all', '[@object Object]'],
  ])('finds %s', (_, marked) => {
    const text = marked.replace('@', '');
    const end = marked.indexOf('@');
    expect(jsonEnd(text)).toBe(end);
  });

  it('is never past the place that the engine tells, and never a whole word before it', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', ':', '"', ']', '}', '{', 'x', '0', '\n', '\\'))
      .map(([json, at, put]) => `${json.slice(0, at % json.length)}${put}${json.slice((at % json.length) + 1)}`);
    fc.assert(
      fc.property(broken, (text) => {
        const told = positionTold(text);
        if (told === undefined) return;
        const end = jsonEnd(text);
        expect(end).toBeLessThanOrEqual(told);
        expect(text.slice(end, told)).toMatch(/^(?:"[^]*|[^\s"{}[\],:]*)$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes text of any depth and length', () => {
    expect(jsonEnd('['.repeat(1_000_000))).toBe(1_000_000);
    expect(jsonEnd(`["${'a'.repeat(8_000_000)}`)).toBe(1);
  });
});

/** Where the engine says that JSON breaks off; undefined for good JSON and where it does not say. */
function positionTold(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (message.includes('Unexpected end')) return text.length;
    const position = /position (\d+)/.exec(message)?.[1];
    return position === undefined ? undefined : Number(position);
  }
}

it('a fault that the engine tells without a place is told where it is', () => {
  const text = '{\n "comms": {"name": Comms},\n "press": {"name": "Press desk"}\n}';
  expect(readJson(text)).toBe('is not JSON: line 2, column 20');
  expect(jsonFault('pack.json', text)).toMatchObject({ path: 'line 2, column 20', value: '"comms": {"name": Comms},' });
});
