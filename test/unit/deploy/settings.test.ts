import { describe, expect, test } from 'vitest';
import { writtenSettings } from '../../../src/deploy/settings';

describe('writtenSettings', () => {
  test('puts keys in their order, keeps switches and texts, makes JSON text of the rest, and names what is sent', () => {
    expect(
      writtenSettings({
        sitesOff: ['+viva-engage', 'x'],
        observeOnly: false,
        avoid: 'block',
        reasons: 'Public already; I have permission',
        organisation: 'mcc',
        sentKeys: ['made', 'up'],
      }),
    ).toMatchInlineSnapshot(`
      {
        "avoid": "block",
        "observeOnly": false,
        "organisation": "mcc",
        "reasons": "Public already; I have permission",
        "sentKeys": "["organisation","avoid","reasons","observeOnly","sitesOff"]",
        "sitesOff": "["+viva-engage","x"]",
      }
    `);
  });

  test('compresses packs and nothing else', () => {
    const compress = (text: string) => `small:${text.length}`;
    const { packs, reasons } = writtenSettings({ packs: [{ id: 'a' }], reasons: ['b'] }, compress);
    expect({ packs, reasons }).toEqual({ packs: 'small:12', reasons: '["b"]' });
  });

  test.each([
    ['an end mark', 'a\0b', /label: .*U\+0000/],
    ['an escape', '\u001b[1m', /U\+001B/],
    ['half a character', 'a\ud83d', /U\+D83D/],
    ['what is no character', '\uffff', /U\+FFFF/],
  ])('refuses %s in a plain text', (_, label, message) => {
    expect(() => writtenSettings({ label })).toThrow(message);
  });

  test('escapes the same in JSON text, from which they come back', () => {
    const reasons = ['a\0\u001b\ud83d\uffff\ufffe'];
    const { reasons: text } = writtenSettings({ reasons });
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(text as string)).toEqual(reasons);
  });
});
