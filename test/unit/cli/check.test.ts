import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { underlined } from '../../../src/cli/report';
import { run } from './run';

const PATIENT = 'My lady in bay 3 finally went home after her hip op';
const WALK = 'A walk along the canal';

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-cli-'));
});

afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  out.length = 0;
  errors.length = 0;
});

/** Runs the command line on a file with this content; gives the exit code. */
async function check(content: string, ...options: string[]): Promise<number> {
  const file = join(folder, 'drafts');
  writeFileSync(file, content);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (out.push(String(text)), true));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void errors.push(text));
  return run(['check', ...options, file]);
}

function records(): Record<string, unknown>[] {
  return out
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('second-look check', () => {
  test('says of a clean text that there is nothing to mind, and exits with 0', async () => {
    expect(await check(WALK)).toBe(0);
    expect(out.join('')).toContain('nothing to mind');
  });

  test('underlines the words, quotes the clause, and exits with 1', async () => {
    expect(await check(PATIENT, '--pack', 'mse-icb')).toBe(1);
    expect(out.join('')).toContain('‾‾‾');
    expect(out.join('')).toContain('Do not discuss patients or patient care');
  });

  test('gives a line of JSON a draft, with spans that point at the words', async () => {
    const drafts = [
      { id: 'a', text: PATIENT },
      { text: WALK, surface: 'comment', site: 'facebook' },
    ];
    expect(await check(drafts.map((each) => JSON.stringify(each)).join('\n'), '--format', 'jsonl')).toBe(1);
    const [first, second] = records();
    expect(first).toMatchObject({ id: 'a', action: 'avoid', concerns: ['patient-care'] });
    const [finding] = first?.['findings'] as { spans: { start: number; end: number }[]; clause: string }[];
    expect(finding?.spans.map(({ start, end }) => PATIENT.slice(start, end)).join(' ')).toMatch(/lady.*bay 3/);
    expect(second).toEqual({ id: '2', action: 'none', concerns: [], findings: [] });
  });

  test('reads a file that begins with the mark of Windows’ editors', async () => {
    expect(await check(`\uFEFF${JSON.stringify({ id: 'a', text: WALK })}`, '--format', 'jsonl')).toBe(0);
    expect(records()).toMatchObject([{ id: 'a' }]);
  });

  test('tells raw concerns before any pack', async () => {
    expect(await check(JSON.stringify({ text: PATIENT }), '--concerns', '--format', 'jsonl')).toBe(1);
    expect(records()[0]?.['concerns']).toEqual(['patient-care']);
  });

  test.each([
    ['a line that is no draft', '{"text": 7}', [], /line 1: text: needs text/],
    ['a line that is no JSON', '{"text": "a"}\n{"text":', [], /line 2: not a JSON object/],
    ['a surface there is none of', '{"text": "a", "surface": "wall"}', [], /line 1: surface: needs one of: post/],
    ['a pack there is none of', WALK, ['--pack', 'nowhere'], /no policy pack 'nowhere'.*mse-icb/],
    ['an option there is none of', WALK, ['--loud'], /--loud/],
    ['a format there is none of', WALK, ['--format', 'xml'], /text or jsonl/],
  ])('refuses %s with its place, and exits with 2', async (_, content, options, message) => {
    expect(await check(content, ...options)).toBe(2);
    expect(errors.join('\n')).toMatch(message);
  });

  test('refuses a file that is not there, and exits with 2', async () => {
    vi.spyOn(console, 'error').mockImplementation((text: string) => void errors.push(text));
    expect(await run(['check', join(folder, 'nothing')])).toBe(2);
    expect(errors.join('\n')).toMatch(/there is no file/);
  });

  test.each([
    ['nothing', ''],
    ['lone surrogates', '{"text": "\\ud800 my \\udc00 lady"}'],
    ['NUL and binary', '\u0000\u0001\u0002 \uFFFD lady'],
    ['right to left', 'مرحبا بالعالم ✨ שלום'],
    ['50,000 emoji', '😭'.repeat(50_000)],
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['a megabyte', `${WALK}. `.repeat(40_000)],
  ])('judges %s', async (_, content) => {
    expect([0, 1]).toContain(await check(content));
    expect(errors).toEqual([]);
  });
});

test('a text is underlined where its spans are, line by line', () => {
  expect(
    underlined('one two\nthree 😭 four\nfive', [
      { start: 4, end: 7 },
      { start: 14, end: 16 },
    ]),
  ).toEqual(['    one two', '        ‾‾‾', '    three 😭 four', '          ‾']);
});
