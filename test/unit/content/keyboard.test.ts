import { describe, expect, it, vi } from 'vitest';
import { createKeyboard, type Key } from '../../../extension/content/keyboard';

function key(type: 'keydown' | 'keypress' | 'keyup', name: string, more: Partial<Key> = {}): Key {
  return { type, key: name, code: name === ' ' ? 'Space' : name, repeat: false, isComposing: false, ...more };
}

const never = (): void => expect.fail('nobody asked to leave');

describe('createKeyboard', () => {
  it('keeps keys in our interface from the page and leaves their default alone', () => {
    const { ours } = createKeyboard();
    for (const name of ['Tab', 'Enter', ' ', 'n']) {
      expect(ours(key('keydown', name), never)).toBe('hide');
      expect(ours(key('keyup', name), never)).toBe('hide');
    }
  });

  it('takes Escape as a wish to leave, and keeps its release from the page', () => {
    const leave = vi.fn();
    const { ours, theirs } = createKeyboard();
    expect(ours(key('keydown', 'Escape'), leave)).toBe('stop');
    expect(leave).toHaveBeenCalledOnce();
    expect(theirs(key('keyup', 'Escape'))).toBe('stop');
    expect(theirs(key('keydown', 'Escape'))).toBe('pass');
  });

  it('does not let a held key answer the dialog it opened', () => {
    const { ours, spend } = createKeyboard();
    spend(key('keydown', 'Enter'));
    expect(ours(key('keydown', 'Enter', { repeat: true }), never)).toBe('stop');
    expect(ours(key('keyup', 'Enter'), never)).toBe('stop');
    expect(ours(key('keydown', 'Enter'), never)).toBe('hide');
  });

  it('does not let a key held on our button type into the page afterwards', () => {
    const { ours, theirs } = createKeyboard();
    ours(key('keydown', 'Enter'), never);
    expect(theirs(key('keydown', 'Enter', { repeat: true }))).toBe('stop');
    expect(theirs(key('keyup', 'Enter'))).toBe('stop');
    expect(theirs(key('keyup', 'Enter'))).toBe('pass');
  });

  it('forgets a key whose release was never seen once it is pressed anew', () => {
    const { theirs, spend } = createKeyboard();
    spend(key('keydown', 'Enter'));
    expect(theirs(key('keydown', 'Enter'))).toBe('pass');
    expect(theirs(key('keydown', 'Enter', { repeat: true }))).toBe('pass');
  });

  it('leaves composition in our interface alone', () => {
    expect(createKeyboard().ours(key('keydown', 'Escape', { isComposing: true }), never)).toBe('hide');
  });
});
