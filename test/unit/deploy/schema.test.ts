import { expect, test } from 'vitest';
import { managedSchema } from '../../../src/deploy/schema';
import type { Key } from '../../../src/managed/key';
import { KEY_NAMES, KEYS } from '../../../src/managed/keys';
import manifest from '../../../manifest.json' with { type: 'json' };

const { properties, type } = managedSchema();

test('has every key in its order, below an object', () => {
  expect(type).toBe('object');
  expect(Object.keys(properties)).toEqual(KEY_NAMES);
  expect(manifest.storage.managed_schema).toBe('managed_schema.json');
});

test.each(KEY_NAMES)('%s: only a type, which no value of ours can miss, and words', (name) => {
  const key: Key = KEYS[name];
  const schema = properties[name];
  expect(Object.keys(schema as object).sort()).toEqual(['description', 'title', 'type']);
  expect(schema?.type).toBe(key.shape === 'switch' ? 'boolean' : 'string');
  expect(schema?.description).toMatch(key.stands === 'lock' ? /Lock: / : /Default: /);
  expect(schema?.description.endsWith(`Allowed: ${key.allowed}.`)).toBe(true);
});
