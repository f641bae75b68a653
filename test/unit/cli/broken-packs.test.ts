import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { GOOD } from './broken/broken-pack';
import { BROKEN_NAMES } from './broken/names';
import { BROKEN_VALUES } from './broken/values';
import { BROKEN_WRITING } from './broken/writing';
import { run } from './run';

const BROKEN = [...BROKEN_NAMES, ...BROKEN_VALUES, ...BROKEN_WRITING];

let folder: string;
/** What was printed of each broken pack, in their order. */
let printed: string[];

/** Runs `pack check` on these packs; gives the exit code, and for each pack what was printed. */
async function check(contents: readonly string[]): Promise<{ code: number; printed: string[] }> {
  const files = contents.map((_, index) => fileOf(index));
  contents.forEach((content, index) => writeFileSync(fileOf(index), content));
  const lines: string[] = [];
  vi.spyOn(console, 'info').mockImplementation((text: string) => void lines.push(text));
  const code = await run(['pack', 'check', ...files]);
  vi.restoreAllMocks();
  return { code, printed: lines };
}

function fileOf(index: number): string {
  return join(folder, `riverside-${index}.yaml`);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-broken-'));
  ({ printed } = await check(BROKEN.map(({ from, to }) => GOOD.replace(from, to))));
  if (process.env['SHOW']) console.log(printed.join('\n\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Words that mean nothing to a person who has never programmed. */
const PROGRAMMERS_WORDS =
  /undefined|null|\bstring|invalid|regex|\bobjects?\b|\barrays?\b|\benum|schema|token|boolean|scalar|\bmap\b|parse/i;

test('the pack to be broken is good, and one of its broken kind is not', async () => {
  const good = await check([GOOD]);
  expect(good.printed).toEqual([
    expect.stringMatching(
      /good\. riverside 1\.2\.0, \d+ rules, extends common \d\.\d\.\d; 2 examples as they should be\./,
    ),
  ]);
  expect(good.code).toBe(0);
  expect((await check([GOOD, GOOD.replace('pause', 'stop')])).code).toBe(2);
});

describe.each(BROKEN.map((each, index) => ({ ...each, index })))('$name', ({ from, path, found, words, index }) => {
  test('is told with its file, its place, what stands there and what is allowed', () => {
    expect(GOOD).toContain(from);
    const problem = printed[index]
      ?.split('\n\n')
      .find((each) => isAbout(each.split('\n')[0] ?? '', fileOf(index), path));
    expect(problem, printed[index]).toBeDefined();
    const [, ...rest] = (problem ?? '').split('\n');
    if (found === undefined) expect(rest.join('\n')).not.toContain('found: ');
    else expect(rest[0]).toContain(`  found: ${found}`);
    for (const word of words) expect(rest.at(-1)).toContain(word);
  });

  test('is told in plain words', () => {
    expect(printed[index]?.replaceAll(folder, '')).not.toMatch(PROGRAMMERS_WORDS);
  });
});

/** `FILE, line 7, rules[0].action` or, where the file says no more, `FILE`. */
function isAbout(place: string, file: string, path: string): boolean {
  const rest = place.slice(file.length).replace(/^, line \d+(?=, \D|$)(?!, column)/, '');
  return place.startsWith(file) && rest === (path ? `, ${path}` : '');
}
