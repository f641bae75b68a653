import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../src/draft';

/** The account on a page that came with this data and has these links to profiles. */
async function accountOf(data: string, links: readonly string[] = []): Promise<Account | undefined> {
  const scripts = [{ textContent: '{"require":[["Other",[],{"username":"nobody"},1]]}' }, { textContent: data }];
  const anchors = links.map((href) => ({ getAttribute: () => href }));
  vi.stubGlobal('document', {
    readyState: 'complete',
    querySelectorAll: (selector: string) => (selector.startsWith('script') ? scripts : anchors),
  });
  const module = await import('../../../extension/sites/instagram-account');
  return module.accountOf();
}

function viewer(data: object | null): string {
  return JSON.stringify({ require: [['PolarisViewer', [], { data, id: '1' }, 6668]] });
}

describe('the account on Instagram', () => {
  beforeEach(() => vi.resetModules());

  const data = { biography: 'Clerk. "username":"other" {mine}', full_name: 'Jo Hartley', username: 'jo.hartley' };

  it('is who is signed in, whatever their bio says', async () => {
    expect(await accountOf(viewer(data))).toEqual({ handle: 'jo.hartley', name: 'Jo Hartley' });
  });

  it('is the user name alone where no other is given', async () => {
    expect(await accountOf(viewer({ ...data, full_name: '' }))).toEqual({ handle: 'jo.hartley' });
  });

  it('is the last profile linked at the side where the page came without such data', async () => {
    expect(await accountOf(viewer(null), ['/estuarycare/', '/jo.hartley/'])).toEqual({ handle: 'jo.hartley' });
  });

  it.each([[[]], [['/direct/inbox/']]])('is not told by other links: %s', async (links) => {
    expect(await accountOf(viewer(null), links)).toBeUndefined();
  });
});
