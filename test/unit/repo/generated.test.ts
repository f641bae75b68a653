import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generated, OUR_COUNCIL, SAMPLES } from '../../../src/cli/generated';

/** Git on Windows may have made other ends of lines of ours. */
const plain = (text: string) => text.replaceAll('\r\n', '\n');
const files = generated();

test.each(files)('$path is fresh (else: npm run generate)', ({ path, text }) => {
  const standing = plain(readFileSync(path, 'utf8'));
  expect(standing === plain(text), `${path} is stale: run 'npm run generate'`).toBe(true);
});

test('no sample stands there that is not made any more (else: npm run generate)', () => {
  const standing = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(`${SAMPLES}/${OUR_COUNCIL}/`));
  const made = files.map(({ path }) => path).filter((path) => path.startsWith(`${SAMPLES}/`));
  expect(standing.sort(), "run 'npm run generate'").toEqual(made.sort());
});
