import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { packExport } from '../../../src/cli/export';
import { readRules } from '../../../src/cli/rules-folder';
import { BROWSERS, CHROMIUM_ID, FIREFOX_ID, SYSTEMS } from '../../../src/deploy/products';
import { KEYS } from '../../../src/managed/keys';
import { readReg } from '../deploy/readers';

const rules = readRules('rules');
const COUNCIL = 'docs/samples/our-council';

let folder: string;
const out: string[] = [];
const errors: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-export-'));
  vi.spyOn(console, 'info').mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void errors.push(text));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
  out.length = 0;
  errors.length = 0;
});

/** A file in the folder of this test, and its path. */
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const done = () => join(folder, 'out');
const run = (...args: string[]) =>
  packExport(['--browser', 'firefox', '--os', 'linux', '--out', done(), ...args], rules);

function sent(): Record<string, unknown> {
  const { policies } = JSON.parse(readFileSync(join(done(), 'policies.json'), 'utf8')) as {
    policies: { '3rdparty': { Extensions: Record<string, Record<string, unknown>> } };
  };
  return policies['3rdparty'].Extensions[FIREFOX_ID] ?? {};
}

const pack = { id: 'ours', extends: 'common', version: '1.0.0', rules: [{ concern: 'politics', action: 'tip' }] };

describe('pack export', () => {
  test.each(BROWSERS.flatMap((browser) => SYSTEMS.map((system) => [browser, system] as const)))(
    'makes of the council’s files for %s on %s what stands in the samples',
    async (browser, system) => {
      const where = ['--browser', browser, '--os', system, '--out', done()];
      const code = await packExport(
        [...where, '--settings', `${COUNCIL}/settings.yaml`, `${COUNCIL}/pack.yaml`],
        rules,
      );
      expect([code, errors]).toEqual([0, []]);
      const sample = `docs/samples/${browser}-${system}`;
      const names = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
      for (const name of names) {
        const encoding = name.endsWith('.reg') ? 'utf16le' : 'utf8';
        const text = readFileSync(join(done(), name), encoding).replace(/^\uFEFF/, '');
        expect(text.replaceAll('\r\n', '\n')).toBe(readFileSync(join(sample, name), 'utf8').replaceAll('\r\n', '\n'));
        if (name !== 'README.txt') expect(out.join('\n')).toContain(`${join(done(), name)}\n  goes to: `);
      }
      expect(readdirSync(done(), { recursive: true, encoding: 'utf8' }).length).toBe(
        readdirSync(sample, { recursive: true, encoding: 'utf8' }).length,
      );
    },
  );

  test('writes .reg files as UTF-16 with a byte order mark', async () => {
    const settings = file('settings.yaml', 'label: Café ☕\n');
    expect(
      await packExport(['--browser', 'edge', '--os', 'windows', '--out', done(), '--settings', settings], rules),
    ).toBe(0);
    const bytes = readFileSync(join(done(), 'second-look-policy.reg'));
    expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
    const [values] = Object.values(readReg(bytes.subarray(2).toString('utf16le')));
    expect(values).toEqual({ label: 'Café ☕', sentKeys: '["label"]' });
  });

  test('puts in the address it is given', async () => {
    const settings = file('s.json', { avoid: 'block' });
    const address = 'https://council.example/a.xml?x=1&y=2';
    const args = [
      '--browser',
      'chrome',
      '--os',
      'linux',
      '--out',
      done(),
      '--settings',
      settings,
      '--update-url',
      address,
    ];
    expect(await packExport(args, rules)).toBe(0);
    const install = JSON.parse(readFileSync(join(done(), 'second-look-install.json'), 'utf8')) as object;
    expect(install).toMatchObject({ ExtensionSettings: { [CHROMIUM_ID]: { update_url: address } } });
  });

  test('leaves examples out', async () => {
    const examples = { flags: ['a'], passes: ['b'] };
    expect(await run(file('pack.json', { ...pack, rules: [{ ...pack.rules[0], examples }] }))).toBe(0);
    expect(JSON.parse(sent()['packs'] as string)).toEqual([pack]);
  });

  test('compresses packs: gzip, then base64, the same on every system', async () => {
    expect(await run('--compress', file('pack.json', pack))).toBe(0);
    const bytes = Buffer.from(sent()['packs'] as string, 'base64');
    expect(JSON.parse(gunzipSync(bytes).toString('utf8'))).toEqual([pack]);
    expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test.each([[[]], [['--compress']]])('signs packs with a key as openssl makes it (%j)', async (more) => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const key = file('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    const path = file('pack.json', { ...pack, organisation: { name: 'Tŷ Ni 😀' } });
    expect(await run('--sign', key, ...more, path)).toBe(0);
    const text = sent()['packs'] as string;
    const json = more.length > 0 ? gunzipSync(Buffer.from(text, 'base64')).toString('utf8') : text;
    const [entry, ...others] = JSON.parse(json) as { signed: string; signature: string }[];
    expect(others).toEqual([]);
    expect(Object.keys(entry as object)).toEqual(['signed', 'signature']);
    expect(JSON.parse(entry?.signed as string)).toMatchObject({ id: 'ours', organisation: { name: 'Tŷ Ni 😀' } });

    const told = /[A-Za-z0-9+/]{43}=/.exec(out.at(-1) as string)?.[0] as string;
    expect(KEYS.publicKeys.item.safeParse(told).success).toBe(true);
    const x = Buffer.from(told, 'base64').toString('base64url');
    const fromTold = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(fromTold.equals(publicKey)).toBe(true);
    const { signed, signature } = entry as { signed: string; signature: string };
    expect(verify(null, Buffer.from(signed, 'utf8'), fromTold, Buffer.from(signature, 'base64'))).toBe(true);
  });

  test.each([
    [
      'a value that is not allowed',
      { avoid: 'forbid' },
      /settings\.json: avoid: needs one of: confirm, justify, block, found: forbid; allowed: one of: confirm/,
    ],
    [
      'one bad account in a list',
      { officialAccounts: ['x:Ours', 'mastodon:Ours'] },
      /officialAccounts\[1\]: .*found: mastodon:Ours/,
    ],
    ['a key there is none of', { organization: 'mcc' }, /organization: there is no such key.*organisation/],
    [
      'a pack there is none of',
      { organisation: 'nowhere' },
      /organisation: there is no such pack, found: nowhere; .*mse-icb/,
    ],
    ['a key with nothing in it', { avoid: null }, /avoid: /],
  ])('tells key, place, value, reason and what is allowed of %s, and writes nothing', async (_, settings, message) => {
    expect(await run('--settings', file('settings.json', settings))).toBe(2);
    expect(errors.join('\n')).toMatch(message);
    expect(existsSync(done())).toBe(false);
  });

  test('tells all that is wrong with packs and settings at once, and writes nothing', async () => {
    const bad = file('pack.yaml', 'id: ours\nextends: common\nversion: "1"\n');
    const worse = file('worse.json', { ...pack, rules: [{ concern: 'politics', also: ['near <no-such>'] }] });
    expect(await run('--settings', file('s.json', { avoid: 'no' }), bad, worse)).toBe(2);
    const told = errors.join('\n');
    expect(told).toMatch(/pack\.yaml: version: needs three numbers: 1\.0\.0/);
    expect(told).toMatch(/worse\.json: rules\[0\]\.also\[0\]: there is no word list <no-such>/);
    expect(told).toMatch(/s\.json: avoid: /);
    expect(existsSync(done())).toBe(false);
  });

  test('an organisation may be one of the packs that are sent', async () => {
    expect(await run('--settings', file('s.json', { organisation: 'ours' }), file('pack.json', pack))).toBe(0);
    expect(JSON.parse(sent()['sentKeys'] as string)).toEqual(['organisation', 'packs']);
  });

  test('sends a pack after the one it extends, in whichever order they are named', async () => {
    const ward = file('a-ward.json', { ...pack, id: 'ward', extends: 'ours' });
    expect([await run(ward, file('base.json', pack)), errors]).toEqual([0, []]);
    expect((JSON.parse(sent()['packs'] as string) as { id: string }[]).map(({ id }) => id)).toEqual(['ours', 'ward']);
  });

  test.each([
    ['a concern there is none of', { rules: ['-polticis'] }, /s\.json: rules\[0\]: there is no such concern, found/],
    [
      'a phrase of an incident that cannot be read',
      { incidents: [{ id: 'flood', name: 'Flood', from: '2026-11-01', phrases: ['(depot'] }] },
      /s\.json: incidents\[0\]\.phrases\[0\]: .*found: \(depot/,
    ],
    [
      'a version that is still to come, and all else that is wrong',
      { minimumVersion: '99.0.0', rules: ['-polticis'] },
      /s\.json: minimumVersion: this is version [\d.]+, which cannot judge for 99\.0\.0\n.*rules\[0\]: there is no such/,
    ],
  ])('refuses %s, as machines would', async (_, settings, message) => {
    expect(await run('--settings', file('s.json', settings))).toBe(2);
    expect(errors.join('\n')).toMatch(message);
    expect(existsSync(done())).toBe(false);
  });

  test('refuses packs that are signed with another key than machines are to trust, and tells which it is', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const settings = file('s.json', { publicKeys: [KEYS.publicKeys.example[0]] });
    expect(await run('--sign', file('key.pem', pem), '--settings', settings, file('p.json', pack))).toBe(2);
    expect(errors.join('\n')).toMatch(
      /p\.json: has a signature that none of publicKeys made.*\n.*put it into publicKeys/s,
    );
  });

  const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  test.each<[string, () => string[], RegExp]>([
    [
      'a browser there is none of',
      () => ['--browser', 'opera'],
      /--browser: one of chrome, edge, firefox; not 'opera'/,
    ],
    ['a system there is none of', () => ['--os', 'beos'], /--os: one of windows, macos, linux, intune; not 'beos'/],
    ['nothing to send', () => [], /--settings FILE, pack files, or both/],
    ['an address that is none', () => ['--update-url', 'updates', file('p.json', pack)], /https:\/\/, not 'updates'/],
    ['a file that is not there', () => [join(folder, 'none.yaml')], /there is no file .*none\.yaml/],
    ['a file that is no YAML', () => [file('p.yaml', 'id: [ours\n')], /p\.yaml: line \d/],
    ['settings that are a list', () => ['--settings', file('s.json', [])], /needs managed keys/],
    ['packs among the settings', () => ['--settings', file('s.json', { packs: [] })], /packs as files/],
    [
      'two packs with one id',
      () => [file('p.json', pack), file('q.json', { ...pack, extends: 'mcc' })],
      /another file has 'ours'/,
    ],
    ['a key file that is not there', () => ['--sign', join(folder, 'none'), file('p.json', pack)], /no key file/],
    [
      'a key file with no key',
      () => ['--sign', file('k', 'secret'), file('p.json', pack)],
      /private Ed25519 key in PEM/,
    ],
    [
      'a key of another kind',
      () => ['--sign', file('k', rsa().export({ type: 'pkcs8', format: 'pem' }).toString()), file('p.json', pack)],
      /this one is rsa/,
    ],
    [
      'a key and nothing to sign',
      () => ['--sign', 'k', '--settings', file('s.json', { avoid: 'block' })],
      /nothing to sign|no key file/,
    ],
    [
      'packs that machines would refuse for want of a signature',
      () => ['--settings', file('s.json', { signedPacksOnly: true }), file('p.json', pack)],
      /signedPacksOnly is true.*--sign/,
    ],
    ['a character no file can hold', () => ['--settings', file('s.json', { label: 'a\u0000' })], /label: .*U\+0000/],
    ['a folder that is a file', () => ['--out', file('taken', ''), file('p.json', pack)], /cannot be written/],
  ])('refuses %s in a sentence', async (_, args, message) => {
    const told = await run(...args()).then(
      (code) => (expect(code).toBe(2), errors.join('\n')),
      (error: Error) => error.message,
    );
    expect(told).toMatch(message);
    expect(existsSync(done())).toBe(false);
  });
});
