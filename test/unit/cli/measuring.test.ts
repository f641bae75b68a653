import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from './run';

let folder: string;
let told: string[];

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'second-look-measuring-'))));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  told = [];
  for (const way of ['info', 'error'] as const)
    vi.spyOn(console, way).mockImplementation((text: string) => void told.push(text));
});
afterEach(() => void vi.restoreAllMocks());

function file(name: string, ...lines: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const said = () => told.join('\n');
const FUEL = { text: 'My lady in bay 3 died last night', concerns: ['patient-care'] };

describe('second-look evaluate', () => {
  test('gives no figure to what it could not measure', async () => {
    expect(await run(['evaluate', file('one.jsonl', FUEL)])).toBe(0);
    expect(said()).toMatch(/patient-care +1 +1\.00 +1\.00 +1\.00/);
    expect(said()).toMatch(/grievance +0 +– +– +–/);
  });

  test.each([
    [
      'a misspelt label',
      ['evaluate'],
      { ...FUEL, concerns: ['patient-car'] },
      /draft 1: there is no concern 'patient-car'; did you mean patient-care\?/,
    ],
    ['a misspelt --concern', ['evaluate', '--concern', 'gifs'], FUEL, /there is no concern 'gifs'/],
    ['single quotes', ['evaluate'], "{'text': 'My lady'}", /line 1: not a JSON object/],
  ])('refuses %s in words', async (_, args, line, message) => {
    expect(await run([...args, file('bad.jsonl', line)])).toBe(2);
    expect(said()).toMatch(message);
  });

  test('says that a file is not there', async () => {
    expect(await run(['evaluate', join(folder, 'nowhere.jsonl')])).toBe(2);
    expect(said()).toMatch(/there is no file .*nowhere\.jsonl/);
  });
});

test('every command tells how it is used', async () => {
  expect(await run(['evaluate', '--help'])).toBe(0);
  expect(said()).toContain('concern test NAME');
});

describe('second-look concern test', () => {
  test('runs the examples of a concern and tells its alarms', async () => {
    expect(await run(['concern', 'test', 'heated'])).toBe(0);
    expect(said()).toMatch(/heated: (\d+) of \1 examples as they should be/);
    expect(said()).toMatch(/Of 350 ordinary posts \d+ posts? would raise it/);
  });

  test('says what an example scores, and where it stands', async () => {
    const rules = join(folder, 'rules');
    cpSync('rules', rules, { recursive: true });
    const concern = join(rules, 'concerns', 'heated.yaml');
    const text = readFileSync(concern, 'utf8').replace(/( *)flags:\n/, '$&$1  - A quiet walk by the canal\n');
    writeFileSync(concern, text);
    const line = text.split('\n').findIndex((each) => each.includes('A quiet walk')) + 1;
    expect(await run(['concern', 'test', 'heated'], rules)).toBe(1);
    expect(said()).toContain(`rules/concerns/heated.yaml, line ${line}, examples.flags[0]`);
    expect(said()).toContain('needs to reach 1, and nothing speaks for it');
  });

  test('tells a slip in the rules with its line', async () => {
    const rules = join(folder, 'broken');
    cpSync('rules', rules, { recursive: true });
    const concern = join(rules, 'concerns', 'heated.yaml');
    const text = readFileSync(concern, 'utf8').replace(/^detectors:\n/m, '$&  odd:\n    phrases: [<no-such-list>]\n');
    writeFileSync(concern, text);
    const line = text.split('\n').findIndex((each) => each.includes('no-such-list')) + 1;
    expect(await run(['concern', 'test', 'heated'], rules)).toBe(2);
    expect(said()).toContain(
      `broken/concerns/heated.yaml, line ${line}: detectors.odd.phrases[0]: there is no word list`,
    );
  });

  test('names the concern that was meant', async () => {
    expect(await run(['concern', 'test', 'gravance'])).toBe(2);
    expect(said()).toBe("there is no concern 'gravance'; did you mean grievance?");
  });
});

describe('second-look fit-hints', () => {
  test.each(['0', '1', '-2', '2.5', 'five', ''])('refuses --folds %j in words, and exits with 2', async (folds) => {
    expect(await run(['fit-hints', `--folds=${folds}`, file('one.jsonl', FUEL)])).toBe(2);
    expect(said()).toBe(`--folds needs a whole number, 2 or more (found '${folds}')`);
  });

  test('refuses more folds than there are drafts', async () => {
    expect(await run(['fit-hints', '--folds', '3', file('one.jsonl', FUEL, FUEL)])).toBe(2);
    expect(said()).toMatch(/^--folds needs at most .* drafts: 2$/);
  });
});
