import { generateKeyPairSync, sign, verify, createPublicKey } from 'node:crypto';
import { gzipSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../src/detect/compile-rules';
import { createChecker } from '../../../src/evaluate';
import { withIncidents } from '../../../src/managed/occasions';
import { COMMON, resolve } from '../../../src/managed/effective';
import { judgePolicy, NO_RAW_POLICY, type Ground, type RawPolicy } from '../../../src/managed/judge';
import { KEY_NAMES } from '../../../src/managed/keys';
import { LONGEST_PACKS } from '../../../src/managed/packs';
import { withoutExamples } from '../../../src/pack/schema';
import { someRules } from '../rules-fixture';

const rules = compileRules(withoutExamples(someRules()));
const [test] = rules.packs;
if (!test) throw new Error('the fixture has no pack');

/** A public key as 44 characters of base64 in the wrapping that Node wants it in (RFC 8410). */
const keyOf = (base64: string) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: base64.replace(/\+/g, '-').replace(/\//g, '_') },
    format: 'jwk',
  });

const ground: Ground = {
  packs: [{ ...test, id: COMMON }, test],
  concerns: new Set(rules.concerns.map(({ name }) => name)),
  lexicons: new Set(rules.table.lexicons),
  version: '1.2.0',
  unpacking: {
    inflate: (base64) => Promise.resolve().then(() => gunzipSync(Buffer.from(base64, 'base64')).toString()),
    verify: (text, signature, key) =>
      Promise.resolve().then(() => verify(null, Buffer.from(text), keyOf(key), Buffer.from(signature, 'base64'))),
  },
};
const judge = (raw: RawPolicy, before: RawPolicy = NO_RAW_POLICY) => judgePolicy(raw, before, ground);
const ours = (more: object = {}) => ({ id: 'ours', version: '1.0.0', extends: 'test', ...more });
const idsOf = ({ managed }: Awaited<ReturnType<typeof judge>>) =>
  managed.packs.map(({ id, version }) => `${id} ${version}`);

describe('packs', () => {
  it('are taken as JSON text, as a list, compressed, and each may extend the one before it', async () => {
    const list = [ours(), { ...ours(), id: 'ward', extends: 'ours' }];
    const text = JSON.stringify(list);
    for (const packs of [text, list, gzipSync(text).toString('base64'), list.map((pack) => JSON.stringify(pack))]) {
      const judged = await judge({ packs });
      expect(judged.refusals).toEqual([]);
      expect(idsOf(judged)).toEqual(['ours 1.0.0', 'ward 1.0.0']);
    }
  });

  it('that are broken are refused one by one; what served of them goes on', async () => {
    const before = (await judge({ packs: JSON.stringify([ours(), ours({ id: 'other' })]) })).serving;
    const judged = await judge(
      { packs: JSON.stringify([ours({ extends: 'nobody' }), ours({ id: 'other', version: '2.0.0' })]) },
      before,
    );
    expect(idsOf(judged).sort()).toEqual(['other 2.0.0', 'ours 1.0.0']);
    expect(judged.refusals).toMatchObject([{ path: 'packs[0].extends', value: 'nobody' }]);
    expect(judged.keptOn).toEqual(['packs.ours']);
  });

  it('that cannot be read at all leave what served, and say where they stop making sense', async () => {
    const before = (await judge({ packs: JSON.stringify(ours()) })).serving;
    const judged = await judge({ packs: '[{"id": "ours",, ' }, before);
    expect(idsOf(judged)).toEqual(['ours 1.0.0']);
    expect(judged.refusals[0]?.reason).toContain('line 1, column');
    expect((await judge({ packs: 'H4sIgarbage' }, before)).refusals[0]?.reason).toContain('gzip in base64');
    expect((await judge({ packs: 7 }, before)).refusals[0]?.reason).toContain('JSON text');
  });

  it('that stop serving among others take none with them: all that cannot be named goes on', async () => {
    const before = (await judge({ packs: [ours(), ours({ id: 'other' })] })).serving;
    const nameless = await judge({ packs: [ours({ id: 'new' }), { version: '1.0.0' }] }, before);
    expect(idsOf(nameless)).toEqual(['new 1.0.0', 'ours 1.0.0', 'other 1.0.0']);
    expect(nameless.keptOn).toEqual(['packs.ours', 'packs.other']);
    const named = await judge({ packs: [ours({ id: 'new' }), ours({ extends: 'nobody' })] }, before);
    expect(idsOf(named)).toEqual(['new 1.0.0', 'ours 1.0.0']);
  });

  it('that are the same or newer than before are told as they are', async () => {
    const before = (await judge({ packs: [ours({ version: '1.9.0' })] })).serving;
    for (const version of ['1.9.0', '1.10.0']) {
      const { packs } = await judge({ packs: [ours({ version })] }, before);
      expect(packs).toEqual([{ id: 'ours', version, signed: false }]);
    }
  });

  it('that are longer than any policy are refused unread', async () => {
    const long = ours({ say: 'x'.repeat(LONGEST_PACKS) });
    const { refusals, managed } = await judge({ packs: JSON.stringify(long) });
    expect(managed.packs).toEqual([]);
    expect(refusals).toMatchObject([{ path: 'packs', reason: 'is more than 8 MB' }]);
    expect(refusals[0]?.value).toHaveLength(80);
  });

  it('that are taken back are gone; an older one serves and is told of', async () => {
    const before = (await judge({ packs: [ours({ version: '1.10.0' })] })).serving;
    expect((await judge({}, before)).managed.packs).toEqual([]);
    const older = await judge({ packs: [ours({ version: '1.9.0' })] }, before);
    expect(older.packs).toEqual([{ id: 'ours', version: '1.9.0', signed: false, newer: '1.10.0' }]);
  });
});

describe('signed packs', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
  const signed = (pack: object) => {
    const text = JSON.stringify(pack);
    return { signed: text, signature: sign(null, Buffer.from(text), privateKey).toString('base64') };
  };
  const trusted = { signedPacksOnly: true, publicKeys: [key] };

  it('serve where their signature is good', async () => {
    const judged = await judge({ ...trusted, packs: JSON.stringify([signed(ours())]) });
    expect(judged.refusals).toEqual([]);
    expect(judged.packs).toEqual([{ id: 'ours', version: '1.0.0', signed: true }]);
  });

  it('that were tampered with, or not signed where that is asked, are refused; the last known good serves', async () => {
    const before = (await judge({ ...trusted, packs: [signed(ours())] })).serving;
    const { signature } = signed(ours());
    const tampered = { signed: JSON.stringify(ours({ version: '6.6.6' })), signature };
    for (const pack of [tampered, ours({ version: '6.6.6' }), { ...signed(ours()), signature: 'AAAA' }]) {
      const judged = await judge({ ...trusted, packs: [pack] }, before);
      expect(idsOf(judged)).toEqual(['ours 1.0.0']);
      expect(judged.refusals).toHaveLength(1);
      expect(judged.refusals[0]?.reason).toMatch(/sign/);
    }
  });

  it('serve by any of several keys, the others spoilt or strange', async () => {
    const strange = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' });
    const publicKeys = ['AAAA', strange.subarray(-32).toString('base64'), key];
    const judged = await judge({ signedPacksOnly: true, publicKeys, packs: [signed(ours())] });
    expect(idsOf(judged)).toEqual(['ours 1.0.0']);
    const unknown = await judge({ publicKeys: publicKeys.slice(1, 2), packs: [signed(ours())] });
    expect(unknown.managed.packs).toEqual([]);
    expect(unknown.refusals[0]?.reason).toContain('none of publicKeys');
  });

  it('may stand beside packs that are not signed where that is not asked', async () => {
    const judged = await judge({ publicKeys: [key], packs: [signed(ours()), ours({ id: 'ward' })] });
    expect(judged.packs.map(({ id, signed: isSigned }) => [id, isSigned])).toEqual([
      ['ours', true],
      ['ward', false],
    ]);
  });

  it('what served unsigned does not go on once signatures are asked for', async () => {
    const before = (await judge({ packs: [ours()] })).serving;
    expect((await judge({ ...trusted, packs: [ours()] }, before)).managed.packs).toEqual([]);
  });
});

describe('policy', () => {
  it('for a version that is still to come leaves what served', async () => {
    const before = (await judge({ avoid: 'block', minimumVersion: '1.2.0' })).serving;
    const judged = await judge({ avoid: 'confirm', minimumVersion: '1.10.0' }, before);
    expect(judged.managed.values.avoid).toBe('block');
    expect(judged.refusals).toMatchObject([{ key: 'minimumVersion', value: '1.10.0' }]);
  });

  it.each([
    ['1.2.0', 'serves'],
    ['1.1.9', 'serves'],
    ['0.9.9', 'serves'],
    ['1.2.1', 'waits'],
    ['1.3.0', 'waits'],
    ['2.0.0', 'waits'],
  ])('that asks for version %s of version 1.2.0 %s', async (minimumVersion, what) => {
    const { managed, refusals, keptOn, missing } = await judge(
      { avoid: 'block', minimumVersion, sentKeys: ['label'] },
      { avoid: 'justify', label: 'before' },
    );
    const waits = what === 'waits';
    expect(managed.values.avoid).toBe(waits ? 'justify' : 'block');
    expect(refusals).toHaveLength(waits ? 1 : 0);
    expect(keptOn).toEqual(waits ? ['avoid', 'label'] : []);
    expect(missing).toEqual(waits ? [] : ['label']);
  });

  it('that names no pack there is, now or before, names none, and says which there are', async () => {
    const judged = await judge({ organisation: 'tset' }, { organisation: 'gone' });
    expect(judged.managed.values).toEqual({});
    expect(judged.keptOn).toEqual([]);
    expect(judged.refusals).toMatchObject([{ key: 'organisation', value: 'tset', allowed: 'one of: common, test' }]);
  });

  it('may name a pack that it brings, and change a rule of that pack’s own concern', async () => {
    const carPark = {
      concern: 'own-car-park',
      action: 'pause',
      clause: { section: '9', words: 'Leave it' },
      say: 'About the car park',
      instead: ['Wait.'],
      also: ['new car park'],
    };
    const rulesSent = ['own-car-park=tip', '*=tip', '-own-bus-lane'];
    const judged = await judge({ packs: [ours({ rules: [carPark] })], organisation: 'ours', rules: rulesSent });
    expect(judged.managed.values).toMatchObject({ organisation: 'ours', rules: ['own-car-park=tip', '*=tip'] });
    expect(judged.refusals.map(({ path }) => path)).toEqual(['rules[2]']);
  });

  it('of which a key is spoilt keeps that key as it was, and applies the rest', async () => {
    const before = (await judge({ avoid: 'block', organisation: 'test', label: 'one' })).serving;
    const judged = await judge({ avoid: 'blok', organisation: 'tset', label: 'two' }, before);
    expect(judged.managed.values).toEqual({ avoid: 'block', organisation: 'test', label: 'two' });
    expect(judged.keptOn).toEqual(['avoid', 'organisation']);
    expect(judged.refusals.map(({ path }) => path)).toEqual(['avoid', 'organisation']);
  });

  it('that was sent and did not arrive is missed', async () => {
    expect((await judge({ sentKeys: ['avoid', 'label'], label: 'one' })).missing).toEqual(['avoid']);
  });

  it('leaves out a phrase of an incident that cannot be read, and takes the incident', async () => {
    const incident = { id: 'flood', name: 'Flood', from: '2026-11-01', phrases: ['(depot', 'depot', 'near <nowhere>'] };
    const judged = await judge({ incidents: JSON.stringify([incident]) });
    expect(judged.managed.values.incidents?.[0]?.phrases).toEqual(['depot']);
    expect(judged.refusals.map(({ path }) => path)).toEqual(['incidents[0].phrases[0]', 'incidents[0].phrases[2]']);
  });

  it('changes no rule of a concern nobody recognises', async () => {
    const judged = await judge({ rules: ['-heatd', '-heated'] });
    expect(judged.managed.values.rules).toEqual(['-heated']);
    expect(judged.refusals).toMatchObject([{ path: 'rules[0]', value: '-heatd' }]);
  });

  const meant = fc.constantFrom<unknown>(
    ours(),
    [ours(), {}],
    'test',
    'block',
    [{ id: 'flood', name: 'Flood', from: '2026-11-01', phrases: ['(depot', '-', '<nowhere>', 'depot ~2 flood'] }],
    '1.2.0',
    '9.0.0',
    ['-heated', '-no'],
    true,
  );
  const anyPolicy = fc.dictionary(
    fc.constantFrom(...KEY_NAMES, 'strange'),
    fc.oneof(fc.jsonValue(), fc.json(), fc.string(), meant),
  );

  it('of any shape is judged; what serves, judged again by itself, is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPolicy, anyPolicy, async (raw, earlier) => {
        const before = (await judge(earlier)).serving;
        const judged = await judge(raw, before);
        const again = await judge(JSON.parse(JSON.stringify(judged.serving)) as RawPolicy);
        expect(again.managed).toEqual(judged.managed);
        const policy = resolve(ground.packs, judged.managed, {});
        const check = createChecker(rules, withIncidents(policy.pack, policy.incidents));
        expect(() => check({ text: 'a walk by the depot', site: 'x', surface: 'post' })).not.toThrow();
        expect(JSON.stringify(again.serving)).toBe(JSON.stringify(judged.serving));
      }),
      { numRuns: 2_000 },
    );
  });
});
