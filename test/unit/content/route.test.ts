import { describe, expect, it } from 'vitest';
import { isSubmitKey } from '../../../extension/content/route';

const enter = { key: 'Enter', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const open = (): boolean => true;
const closed = (): boolean => false;

describe('isSubmitKey', () => {
  it('knows Ctrl+Enter and Cmd+Enter, list or no list', () => {
    const key = { key: 'Enter', mod: true };
    expect(isSubmitKey(key, { ...enter, ctrlKey: true }, open)).toBe(true);
    expect(isSubmitKey(key, { ...enter, metaKey: true }, closed)).toBe(true);
    expect(isSubmitKey(key, enter, closed)).toBe(false);
    expect(isSubmitKey(key, { ...enter, key: 'a', ctrlKey: true }, closed)).toBe(false);
  });

  it('knows Enter alone, unless it makes a new line or picks from an open list', () => {
    const key = { key: 'Enter', mod: false };
    expect(isSubmitKey(key, enter, closed)).toBe(true);
    expect(isSubmitKey(key, enter, open)).toBe(false);
    expect(isSubmitKey(key, { ...enter, shiftKey: true }, closed)).toBe(false);
    expect(isSubmitKey(key, { ...enter, ctrlKey: true }, closed)).toBe(false);
  });
});
