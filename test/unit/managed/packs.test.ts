import { generateKeyPairSync, sign } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { judgePolicy } from '../../../src/managed/judge';
import { LONGEST_PACKS } from '../../../src/managed/packs';
import { ground, idsOf, judge, ours } from './ground';

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
    const numbered = await judge({ packs: [ours({ version: '2.0.0' }), ours({ id: 7 })] }, before);
    expect(idsOf(numbered)).toEqual(['ours 2.0.0', 'other 1.0.0']);
    const named = await judge({ packs: [ours({ id: 'new' }), ours({ extends: 'nobody' })] }, before);
    expect(idsOf(named)).toEqual(['new 1.0.0', 'ours 1.0.0']);
  });

  it('that are the same or newer than before are told as they are', async () => {
    const before = (await judge({ packs: [ours({ version: '1.9.0' })] })).serving;
    for (const version of ['1.9.0', '1.10.0']) {
      const { packs } = await judge({ packs: [ours({ version })] }, before);
      expect(packs).toEqual([{ id: 'ours', version, signed: false }]);
    }
    const two = (await judge({ packs: [ours({ id: 'other', version: '9.0.0' }), ours()] })).serving;
    expect((await judge({ packs: [ours()] }, two)).packs).toEqual([{ id: 'ours', version: '1.0.0', signed: false }]);
  });

  it('that stand for one of ours stand for it as a base as well', async () => {
    const louder = ours({ id: 'test', version: '2.0.0', rules: [{ concern: 'heated', say: 'Too loud' }] });
    const { managed } = await judge({ packs: [louder, ours()] });
    expect(managed.packs.map((pack) => pack.rules.find(({ concern }) => concern === 'heated')?.say)).toEqual([
      'Too loud',
      'Too loud',
    ]);
  });

  it('as Windows saves text, with a mark at its beginning, are read; an entry that is no text or pack is told', async () => {
    expect(idsOf(await judge({ packs: `\uFEFF${JSON.stringify(ours())}\r\n` }))).toEqual(['ours 1.0.0']);
    const { refusals } = await judge({ packs: [ours(), '{"id": "other"', 7] });
    expect(refusals.map(({ path, reason }) => [path, reason])).toEqual([
      ['packs[1]', expect.stringContaining('is not JSON')],
      ['packs[2]', 'needs JSON text'],
    ]);
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

  it('serve nowhere in a browser that cannot tell, and not where what was signed is no pack', async () => {
    const verify = () => Promise.reject(new Error('no Ed25519'));
    const raw = { ...trusted, packs: [signed(ours())] };
    const old = await judgePolicy(raw, {}, { ...ground, unpacking: { ...ground.unpacking, verify } });
    expect(old.managed.packs).toEqual([]);
    expect(old.refusals[0]?.reason).toContain('none of publicKeys');
    const text = 'no pack';
    const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
    const judged = await judge({ ...trusted, packs: [{ signed: text, signature }] });
    expect(judged.refusals.map(({ path, reason }) => [path, reason])).toEqual([
      ['packs[0]', expect.stringContaining('is not JSON')],
    ]);
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
