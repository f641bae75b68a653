import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../src/draft';

/** The account of a box with this name, on a page that came with this data. */
async function accountOf(label: string, data = ''): Promise<Account | undefined> {
  const scripts = [{ textContent: '{"require":[["Other",[],{"NAME":"No"},1]]}' }, { textContent: data }];
  vi.stubGlobal('document', { readyState: 'complete', querySelectorAll: () => scripts });
  const module = await import('../../../extension/sites/facebook-account');
  return module.accountOf({ getAttribute: () => label } as unknown as Element);
}

function signedIn(user: string): string {
  return `{"require":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"1","USER_ID":"${user}","NAME":"Jo Hartley"},270]]}`;
}

describe('the account on Facebook', () => {
  beforeEach(() => vi.resetModules());

  it('is the person who is signed in', async () => {
    expect(await accountOf('What’s on your mind?', signedIn('1'))).toEqual({ name: 'Jo Hartley' });
    expect(await accountOf('Comment as Jo Hartley', signedIn('1'))).toEqual({ name: 'Jo Hartley' });
  });

  it('is an organisation’s when the person has switched to its Page', async () => {
    expect(await accountOf('What’s on your mind?', signedIn('2'))).toEqual({ name: 'Jo Hartley', kind: 'corporate' });
  });

  it('is an organisation’s when the box says another name than the person’s', async () => {
    const page = { name: 'Estuary Care Trust', kind: 'corporate' };
    expect(await accountOf('Comment as Estuary Care Trust', signedIn('1'))).toEqual(page);
    expect(await accountOf('Kommentieren als Estuary Care Trust', signedIn('1'))).toEqual(page);
  });

  it('is what the box says where the page tells nothing, and of a kind we do not know', async () => {
    expect(await accountOf('Comment as Jo Hartley')).toEqual({ name: 'Jo Hartley' });
    expect(await accountOf('Write a comment…')).toBeUndefined();
    expect(await accountOf('Write a comment…', '"CurrentUserInitialData",[],{broken},')).toBeUndefined();
  });
});
