import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/draft';

vi.mock('../../../extension/browser', () => ({ browser: {} }));
const { isLeftAlone, withAccountKind } = await import('../../../extension/background/as-chosen');

const post: Draft = { text: 'a walk', surface: 'post', site: 'x' };
const message: Draft = { ...post, surface: 'message' };

describe('what the person has chosen', () => {
  it('leaves everything alone while they pause, and nothing after', () => {
    expect(isLeftAlone(post, { pausedUntil: 10 }, 9, [])).toBe(true);
    expect(isLeftAlone(post, { pausedUntil: 10 }, 10, [])).toBe(false);
  });

  it('leaves messages alone and nothing else, unless the employer has locked that', () => {
    expect(isLeftAlone(message, { messages: 'unchecked' }, 0, [])).toBe(true);
    expect(isLeftAlone(post, { messages: 'unchecked' }, 0, [])).toBe(false);
    expect(isLeftAlone(message, { messages: 'unchecked' }, 0, ['messages'])).toBe(false);
  });

  it('says what kind of account a draft is from, where the page has not', () => {
    expect(withAccountKind(post, { accounts: { x: 'corporate' } }).account).toEqual({ kind: 'corporate' });
    expect(withAccountKind(post, { accounts: { facebook: 'corporate' } })).toBe(post);
    const told: Draft = { ...post, account: { kind: 'departmental', handle: 'team' } };
    expect(withAccountKind(told, { accounts: { x: 'corporate' } }).account).toEqual(told.account);
  });
});
