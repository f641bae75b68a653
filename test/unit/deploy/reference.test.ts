import { expect, test } from 'vitest';
import { managedReference } from '../../../src/deploy/reference';
import { KEY_NAMES, KEYS } from '../../../src/managed/keys';
import { parseValues } from '../../../src/managed/parse';

const sections = managedReference()
  .split(/^### /m)
  .slice(1)
  .map((section) => ({ name: /^`(\w+)`/.exec(section)?.[1], text: section }));

test('has a section for every key, in order', () => {
  expect(sections.map(({ name }) => name)).toEqual(KEY_NAMES);
});

test.each(sections)('$name: its example is what our own judge takes', ({ name, text }) => {
  const [, json] = /```json\n([\s\S]+?)```/.exec(text) ?? [];
  const example = JSON.parse(json as string) as Record<string, unknown>;
  expect(Object.keys(example)).toEqual([name]);
  expect(parseValues(example).refusals).toEqual([]);
  expect(text).toContain(KEYS[name as keyof typeof KEYS].allowed);
});
