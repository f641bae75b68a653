import type { Key } from '../managed/key';
import { KEY_NAMES, KEYS } from '../managed/keys';
import { descriptionOf } from './words';

interface SchemaKey {
  readonly title: string;
  readonly description: string;
  readonly type: 'boolean' | 'string';
}

/** The managed schema that a browser gets with the extension. */
interface ManagedSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, SchemaKey>>;
}

/**
 * The schema of every key, in their order. It says no more than boolean or string: a browser drops a whole key in
 * silence when something in it does not fit, and then nobody can tell the admin what was wrong. Our own judge refuses
 * the one bad item, with a reason, if only the value reaches it.
 */
export function managedSchema(): ManagedSchema {
  return { type: 'object', properties: Object.fromEntries(KEY_NAMES.map((name) => [name, schemaOf(KEYS[name])])) };
}

function schemaOf(key: Key): SchemaKey {
  return {
    title: key.title,
    description: descriptionOf(key),
    type: key.shape === 'switch' ? 'boolean' : 'string',
  };
}
