import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../src/draft';

/** The account on a page with this path, this name by the person's picture and this data. */
async function accountAt(pathname: string, alt?: string, data = ''): Promise<Account | undefined> {
  vi.resetModules();
  vi.stubGlobal('location', { pathname });
  vi.stubGlobal('document', {
    readyState: 'complete',
    querySelector: () => (alt === undefined ? null : { getAttribute: () => alt }),
    querySelectorAll: () => [{ textContent: '{"publicIdentifier":"another"}' }, { textContent: data }],
  });
  const { accountOf } = await import('../../../extension/sites/linkedin-account');
  return accountOf();
}

const ME = '{"$type":"com.linkedin.voyager.common.Me","miniProfile":{"publicIdentifier":"jo-hartley"}}';

describe('the account on LinkedIn', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is the person who is signed in, as far as the page tells', async () => {
    expect(await accountAt('/feed/', 'Jo Hartley', ME)).toEqual({ handle: 'jo-hartley', name: 'Jo Hartley' });
    expect(await accountAt('/feed/', undefined, ME)).toEqual({ handle: 'jo-hartley' });
    expect(await accountAt('/feed/', 'Jo Hartley')).toEqual({ name: 'Jo Hartley' });
    expect(await accountAt('/feed/')).toBeUndefined();
  });

  it('is a company’s where its page is kept, and not where it is read', async () => {
    expect(await accountAt('/company/4417725/admin/page-posts/published/', 'Jo Hartley')).toEqual({
      kind: 'corporate',
    });
    expect(await accountAt('/preload/company/4417725/admin/', 'Jo Hartley')).toEqual({ kind: 'corporate' });
    expect(await accountAt('/company/4417725/posts/', 'Jo Hartley')).toEqual({ name: 'Jo Hartley' });
  });
});
