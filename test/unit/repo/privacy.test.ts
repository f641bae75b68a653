import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const promises = readFileSync('docs/privacy.md', 'utf8')
  .split(/^## /m)
  .slice(1, -1)
  .map((section) => ({
    promise: section.split('\n', 1)[0] ?? '',
    proofs: [...section.matchAll(/^- `(.+)` in `(.+)`$/gm)].map(([, name = '', file = '']) => ({ name, file })),
  }));

test('each promise has a proof', () => {
  expect(promises).toHaveLength(8);
  for (const { promise, proofs } of promises) expect(proofs, promise).not.toEqual([]);
});

test.for(promises.flatMap(({ proofs }) => proofs))('$file holds: $name', ({ name, file }) => {
  expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(name);
});
