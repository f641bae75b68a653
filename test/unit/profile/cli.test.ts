import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../cli/run';

const BIO = 'Commissioner at MHCC';
const PROFILE = { id: 'a', site: 'x', displayName: 'Kay', handle: 'kay', bio: BIO, accountKind: 'personal' };

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-profile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  out.length = 0;
  errors.length = 0;
});

async function profile(content: string, ...options: string[]): Promise<number> {
  const file = join(folder, 'profiles');
  writeFileSync(file, content);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => (out.push(String(text)), true));
  vi.spyOn(console, 'info').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void errors.push(text));
  return run(['profile', ...options, file]);
}

test('gives a line a profile, with spans and the fields they count in', async () => {
  expect(await profile(JSON.stringify(PROFILE), '--pack', 'mhcc', '--format', 'jsonl')).toBe(1);
  expect(JSON.parse(out.join(''))).toEqual({
    id: 'a',
    findings: [
      { kind: 'disclaimer-missing', weight: 'must', clause: '7.4', spans: [{ field: 'bio', start: 16, end: 20 }] },
    ],
  });
});

test('says what is minded and what to do, and exits with 0 where there is nothing', async () => {
  expect(await profile(JSON.stringify(PROFILE), '--pack', 'mhcc')).toBe(1);
  expect(out.join('')).toMatch(/bio: “MHCC”[^]*Say in your bio/);
  expect(await profile(JSON.stringify({ ...PROFILE, bio: null }), '--pack', 'mhcc')).toBe(0);
});

test('measures by policy against what is expected', async () => {
  const expected = { ...PROFILE, expect: { mhcc: ['disclaimer-missing'], mcc: ['disclaimer-missing'] } };
  expect(await profile(JSON.stringify(expected), '--expect')).toBe(0);
  expect(out.join('\n')).toMatch(/missed mcc[^]*mcc .*0\.000[^]*mhcc .*1\.000 +1\.000/);
});

test.each([
  ['{"bio": 7}', /line 1: bio: needs text/],
  ['{"bio": "a"}\n{', /line 2: not a JSON object/],
  ['{"site": "myspace"}', /line 1: site: needs one of: x/],
])('refuses %s with its place', async (content, message) => {
  expect(await profile(content)).toBe(2);
  expect(errors.join('\n')).toMatch(message);
});
