import { describe, expect, it } from 'vitest';
import { parseSource, resolvePolicy } from '../../../extension/background/policy';
import { COMMON } from '../../../extension/protocol';

const packs = [COMMON, 'mse-icb', 'mhcc'];

describe('parseSource', () => {
  it('takes what is well formed and leaves the rest out, key by key', () => {
    expect(parseSource({ organisation: 'mse-icb', whenUnchecked: 'hold', more: 1 }, packs)).toEqual({
      organisation: 'mse-icb',
      whenUnchecked: 'hold',
    });
    expect(parseSource({ organisation: 7, whenUnchecked: 'hold' }, packs)).toEqual({ whenUnchecked: 'hold' });
    expect(parseSource({ organisation: 'mse-icb', whenUnchecked: 'never' }, packs)).toEqual({
      organisation: 'mse-icb',
    });
    expect(parseSource({ organisation: 'no-such-pack' }, packs)).toEqual({});
  });
});

describe('resolvePolicy', () => {
  it('serves the common pack until an organisation is chosen', () => {
    expect(resolvePolicy({}, {})).toEqual({
      pack: COMMON,
      whenUnchecked: 'let-through',
      locked: [],
      hiddenParts: [],
      acknowledgement: false,
    });
  });

  it('puts the employer before the person', () => {
    expect(resolvePolicy({}, { organisation: 'mhcc' }).pack).toBe('mhcc');
    expect(resolvePolicy({ organisation: 'mse-icb' }, { organisation: 'mhcc' }).pack).toBe('mse-icb');
  });

  it('locks what the employer has set, and nothing for a choice of the person', () => {
    expect(resolvePolicy({ organisation: 'mse-icb' }, {}).locked).toEqual(['organisation']);
    expect(resolvePolicy({}, { organisation: 'mse-icb' }).locked).toEqual([]);
  });

  it('lets only the employer hold what was not checked', () => {
    expect(resolvePolicy({}, { whenUnchecked: 'hold' }).whenUnchecked).toBe('let-through');
    expect(resolvePolicy({ whenUnchecked: 'hold' }, {}).whenUnchecked).toBe('hold');
  });
});
