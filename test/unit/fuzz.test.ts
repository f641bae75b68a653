import { describe, expect, test } from 'vitest';
import { FOUND } from '../fuzz/found';
import { fuzz } from '../fuzz/run';
import { TARGETS } from '../fuzz/targets';

/** A little of what `npm run fuzz` does; always the same. */
const CASES = 1_000;
const SEED = 20261127;

describe('whatever comes', () => {
  test.each(TARGETS)('$name: $what', async (target) => {
    expect((await fuzz(target, CASES, SEED)).found).toBeUndefined();
  });

  test.each(FOUND)('holds what did not once: $target, $value', async ({ target, value }) => {
    const found = TARGETS.find(({ name }) => name === target);
    expect(found).toBeDefined();
    await found?.check(value);
  });
});
