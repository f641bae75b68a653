import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { createChecker } from '../../../src/evaluate';
import { ORDINARY } from '../../../src/cli/ordinary/drafts';
import { readPack } from '../../../src/cli/pack-file';
import { problemReport } from '../../../src/cli/problem-report';
import { readRules } from '../../../src/cli/rules-folder';
import { failedExamples } from '../../../src/cli/run-examples';
import { compileRules } from '../../../src/detect/compile-rules';
import { GOOD } from './broken/broken-pack';
import { run } from './run';

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-pack-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void errors.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  out.length = 0;
  errors.length = 0;
});

/** Writes a file into the folder of this test; gives its path. */
function file(content: string, name = 'riverside.yaml'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const printed = () => out.join('\n');
const told = () => errors.join('\n');

describe('second-look pack', () => {
  test.each([
    [[], /pack needs one of: check, test, diff/],
    [['chekc'], /did you mean check\?/],
    [['constructor'], /pack needs one of/],
    [['check'], /needs a file/],
    [['test'], /needs a file/],
    [['diff', 'common'], /needs two packs/],
    [['check', 'no-such-file.yaml'], /no such file; there are: common/],
    [['check', 'comon'], /did you mean common\?/],
    [['check', 'rules'], /is a folder/],
    [['check', '--loud'], /--loud/],
  ])('refuses %j in words, and exits with 2', async (args, message) => {
    expect(await run(['pack', ...args])).toBe(2);
    expect(told()).toMatch(message);
  });
});

describe('second-look pack check', () => {
  test('says in one line that a pack is good, and exits with 0', async () => {
    expect(await run(['pack', 'check', file(GOOD)])).toBe(0);
    expect(out).toHaveLength(1);
    expect(printed()).toMatch(/good\. riverside 1\.2\.0, \d+ rules, extends common 1\.0\.0; 2 examples/);
  });

  test('reads JSON, with or without a byte order mark', async () => {
    const json = `\uFEFF${JSON.stringify(parse(GOOD), null, '\t')}`;
    expect(await run(['pack', 'check', file(json, 'riverside.json')])).toBe(0);
  });

  test.each([
    ['a comma too many', '{\n  "id": "riverside",\n}', 'line 3, column 1'],
    ['no end', '{ "id": "riverside"', 'line 1, column 20'],
    ['a key twice', '{\n"id": "a",\n"id": "b"}', 'line 3, column 1'],
  ])('tells where a file of JSON goes wrong: %s', async (_, json, place) => {
    expect(await run(['pack', 'check', file(json, 'riverside.json')])).toBe(2);
    expect(printed()).toContain(`riverside.json, ${place}`);
  });

  test('takes a pack without examples, and asks for some', async () => {
    const bare = GOOD.slice(0, GOOD.indexOf('    examples:'));
    expect(await run(['pack', 'check', file(bare)])).toBe(0);
    expect(printed()).toContain('no examples yet');
  });

  test('tells problems in the order of the lines, those of the rules though the head is refused', async () => {
    const broken = GOOD.replace('version: 1.2.0', 'version: 1').replace('action: pause', 'action: stop');
    expect(await run(['pack', 'check', file(broken)])).toBe(2);
    expect(printed()).toMatch(/line 2, version[^]*line 21, rules\[1\]\.action[^]*2 things to put right/);
  });

  test('looks at every file, and one that is broken is enough', async () => {
    const files = [file(GOOD, 'a.yaml'), file('id: b', 'b.yaml'), file(GOOD, 'c.yaml')];
    expect(await run(['pack', 'check', ...files])).toBe(2);
    expect(printed().match(/: good\./g)).toHaveLength(2);
  });

  test('never fails on a pack, however it was spoilt', () => {
    const rules = readRules('rules');
    const compiled = compileRules(rules);
    const texts = fc
      .tuple(fc.nat(GOOD.length), fc.nat(40), fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...SIGNS)))
      .map(([at, length, put]) => GOOD.slice(0, at) + put + GOOD.slice(at + length));
    const data = fc
      .tuple(fc.constantFrom(...PATHS), fc.jsonValue())
      .map(([path, value]) => JSON.stringify(withValue(parse(GOOD), path, value)));
    fc.assert(
      fc.property(fc.oneof(texts, data), (pack) => {
        const read = readPack(rules, file(pack, pack.startsWith('{') ? 'spoilt.json' : 'spoilt.yaml'));
        if (read.pack) failedExamples(read.name, read.examples, createChecker(compiled, read.pack));
        else expect(read.problems).not.toEqual([]);
        expect(problemReport(read.problems, read.lineOf)).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 400 },
    );
  });
});

const SIGNS = [
  '\t',
  '"',
  "'",
  '[',
  '}',
  '*a',
  '&a ',
  '!x ',
  '---\n',
  ': ',
  '\n',
  '  ',
  '- ',
  '#',
  '%',
  '`',
  '|',
  '<<: *a',
];
const PATHS = [
  'id',
  'extends',
  'policy',
  'contacts',
  'silence',
  'rules',
  'rules.0',
  'rules.1.where',
  'rules.1.also',
].map((path) => path.split('.'));

/** Plain data with another value in one place. */
function withValue(data: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(data) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  parent[path.at(-1) as string] = value;
  return copy;
}

describe('second-look pack test', () => {
  test('runs the examples, and tells how often ordinary drafts would alarm beside the pack it extends', async () => {
    expect(await run(['pack', 'test', file(GOOD)])).toBe(0);
    expect(printed()).toContain('2 of 2 examples as they should be');
    expect(printed()).toMatch(/Of \d{3} ordinary drafts it would hold \d+ \(\d+\.\d%\) and tip \d+ \(\d+\.\d%\)\./);
    expect(printed()).toMatch(/The pack it extends, common, holds \d+ and tips \d+\./);
  });

  test('shows what a phrase too wide would do', async () => {
    expect(await run(['pack', 'test', file(GOOD.replace('- multi-storey', '- the'))])).toBe(0);
    const [, held = '0', base = '0'] = /would hold (\d+)[^]*common, holds (\d+)/.exec(printed()) ?? [];
    expect(Number(held)).toBeGreaterThan(Number(base) + 50);
    expect(printed()).toMatch(/own-car-park \d+/);
    expect(printed()).toMatch(/It would hold, and common lets through:\n {2}own-car-park \(“the”/);
    expect(printed()).toMatch(/and \d+ more/);
  });

  test('tells which example fails and what was found instead, and exits with 1', async () => {
    const spoilt = GOOD.replace('- The new car park opens in May', '- My lady in bay 3 went home after her hip op');
    expect(await run(['pack', 'test', file(spoilt)])).toBe(1);
    expect(printed()).toMatch(/line 35, rules\[1\]\.examples\.flags\[0\][^]*found instead: Patient care \(“.*lady/);
    expect(printed()).toContain('1 of 2 examples as they should be');
  });

  test('does not try a broken pack, and exits with 2', async () => {
    expect(await run(['pack', 'test', file(GOOD.replace('pause', 'stop'))])).toBe(2);
    expect(printed()).not.toContain('ordinary drafts');
  });

  test('tries a change to a rule in the place that the rule is for', async () => {
    const change = `id: ours
version: 1.0.0
extends: mcc
rules:
  - concern: patient-care
    examples:
      flags: [One of my service users told me he has not eaten since Sunday]
      passes: [A walk along the canal]
`;
    expect(await run(['pack', 'test', file(change)])).toBe(0);
  });

  test('tries a rule for a while only as while that lasts', async () => {
    const during = GOOD.replace('sites: [x, facebook]', 'during: [pre-election]');
    expect(await run(['pack', 'test', file(during)])).toBe(0);
    expect(printed()).toContain('2 of 2 examples as they should be');
    expect(await run(['pack', 'check', file(during.replace('pre-election]', 'purdah]'))])).toBe(2);
    expect(told() + printed()).toContain('did you mean pre-election?');
  });

  test('all examples of a bundled pack hold', async () => {
    expect(await run(['pack', 'test', 'common'])).toBe(0);
  });
});

describe('second-look pack diff', () => {
  test('tells what an extension changes for staff', async () => {
    expect(await run(['pack', 'diff', 'common', file(GOOD)])).toBe(0);
    expect(printed()).toMatch(/^Copyright: no longer looked for: it held the post/m);
    expect(printed()).toMatch(/^ {2}- the contact was “comms”, now “press-desk”\.$/m);
    expect(printed()).toMatch(/^Own car park: is looked for now \(on: x and facebook\): it holds the post for a few/m);
    expect(printed()).toMatch(/^Contacts: press-desk is new: “Riverside press desk”\.$/m);
  });

  test('says that nothing changes where only the writing and examples do', async () => {
    const rewritten = JSON.stringify({ ...(parse(GOOD) as object), version: '1.2.1' });
    const other = rewritten.replace('I can never find my car', 'Sunday lunch');
    expect(await run(['pack', 'diff', file(GOOD), file(other, 'riverside.json')])).toBe(0);
    expect(printed()).toBe('Nothing changes for staff.');
  });

  test('refuses a broken pack with its problems', async () => {
    expect(await run(['pack', 'diff', 'common', file(GOOD.replace('pause', 'stop'))])).toBe(2);
    expect(told()).toContain('rules[1].action');
  });

  // A pack of an organisation's own is read in another way than those that come with the extension.
  test.each(readdirSync('rules/packs'))('%s read as a pack of one’s own is what it is as one of ours', async (name) => {
    expect(await run(['pack', 'diff', name.replace('.yaml', ''), join('rules/packs', name)])).toBe(0);
    expect(printed()).toBe('Nothing changes for staff.');
  });
});

test('a pack that extends another serves the other commands as well', async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (out.push(String(text)), true));
  const draft = file('The multi-storey opens on Monday', 'draft.txt');
  expect(await run(['check', '--pack', file(GOOD), draft])).toBe(1);
  expect(printed()).toContain('This seems to be about the new car park');
});

test('the ordinary drafts are at least 300, each once, and of every length', () => {
  expect(ORDINARY.length).toBeGreaterThanOrEqual(300);
  expect(new Set(ORDINARY).size).toBe(ORDINARY.length);
  const lengths = ORDINARY.map((text) => text.split(/\s+/).length);
  expect(Math.min(...lengths)).toBe(3);
  expect(Math.max(...lengths)).toBeGreaterThanOrEqual(50);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
});
