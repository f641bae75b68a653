import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOC = readFileSync('docs/complaints.md', 'utf8');
const TESTS = ['test/unit', 'test/browser'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

const complaints = DOC.split(/^## /m)
  .slice(1)
  .map((section) => ({
    number: Number.parseInt(section, 10),
    tests: [...section.matchAll(/^- `(.+)`$/gm)].map(([, name = '']) => name),
  }));

test('all eleven complaints are there, each with a test', () => {
  expect(complaints.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  for (const { tests } of complaints) expect(tests).not.toEqual([]);
});

test.for(complaints.flatMap(({ number, tests }) => tests.map((name) => ({ number, name }))))(
  'complaint $number is held by: $name',
  ({ name }) => {
    expect(TESTS.some((source) => source.includes(`'${name}`))).toBe(true);
  },
);
