import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, originsOf, type Handlers } from '../../../extension/background/checking';
import { FIRST_MANNER } from '../../../extension/manner';
import { CLEAN } from '../../../src/finding';

const door = {
  id: 'us',
  pages: 'chrome-extension://us/',
  origins: originsOf(['https://x.com/*', 'https://www.x.com/*']),
};
const sender = { id: 'us', url: 'https://x.com/home', tab: { id: 7 } };
const check = { kind: 'check', revision: 3, draft: { text: 'a walk along the canal', surface: 'post', site: 'x' } };

function createHandlers() {
  return {
    check: vi.fn<Handlers['check']>().mockResolvedValue({ verdict: CLEAN, manner: FIRST_MANNER }),
    tryOut: vi.fn<Handlers['tryOut']>().mockResolvedValue({ verdict: CLEAN, manner: FIRST_MANNER }),
    event: vi.fn<Handlers['event']>().mockResolvedValue({ verdict: CLEAN, manner: FIRST_MANNER }),
    eventTold: vi.fn<Handlers['eventTold']>().mockResolvedValue(undefined),
    mask: vi.fn<Handlers['mask']>().mockReturnValue('masked'),
    posted: vi.fn<Handlers['posted']>().mockResolvedValue(),
    answered: vi.fn<Handlers['answered']>().mockResolvedValue(),
    refuted: vi.fn<Handlers['refuted']>().mockResolvedValue(true),
    pageState: vi.fn<Handlers['pageState']>().mockResolvedValue(),
    profile: vi.fn<Handlers['profile']>(),
    profileSeen: vi.fn<Handlers['profileSeen']>().mockResolvedValue(undefined),
    words: vi.fn<Handlers['words']>().mockReturnValue({}),
    policy: vi.fn<Handlers['policy']>(),
  };
}

describe('answer', () => {
  const warn = vi.spyOn(console, 'warn');
  beforeEach(() => warn.mockImplementation(() => undefined));
  afterEach(() => warn.mockReset());

  it('answers a check with its revision', async () => {
    expect(await answer(check, sender, door, createHandlers())).toEqual({
      revision: 3,
      verdict: CLEAN,
      manner: FIRST_MANNER,
    });
  });

  it('passes the page state on with the tab it came from', async () => {
    const handlers = createHandlers();
    await answer({ kind: 'page-state', state: 'findings', findings: 2 }, sender, door, handlers);
    expect(handlers.pageState).toHaveBeenCalledWith(7, 'findings', 2);
  });

  it('judges what is tried on our own page, which has no tab, apart from drafts on sites', async () => {
    const handlers = createHandlers();
    await answer(check, { id: 'us', url: 'chrome-extension://us/popup.html' }, door, handlers);
    expect(handlers.tryOut).toHaveBeenCalledOnce();
    expect(handlers.check).not.toHaveBeenCalled();
  });

  it('tells the policy to our own pages and to no site', async () => {
    const handlers = createHandlers();
    expect(await answer({ kind: 'policy' }, sender, door, handlers)).toBeUndefined();
    expect(handlers.policy).not.toHaveBeenCalled();
    await answer({ kind: 'policy' }, { id: 'us', url: 'chrome-extension://us/popup.html' }, door, handlers);
    expect(handlers.policy).toHaveBeenCalledOnce();
  });

  it("has one's own profile judged, and noted as seen", async () => {
    const handlers = createHandlers();
    const profile = { site: 'x', handle: 'kay', bio: 'Two whippets' };
    await answer({ kind: 'profile', profile, editing: true }, sender, door, handlers);
    expect(handlers.profile).toHaveBeenCalledWith(profile, true);
    await answer({ kind: 'profile-seen', site: 'x', handle: 'kay' }, sender, door, handlers);
    expect(handlers.profileSeen).toHaveBeenCalledWith(expect.objectContaining({ site: 'x', handle: 'kay' }));
  });

  it('passes on what was refuted, with a sample or without', async () => {
    const handlers = createHandlers();
    const refuted = { kind: 'refuted', rule: 'mhcc/press', concern: 'press', site: 'x' };
    expect(await answer(refuted, sender, door, handlers)).toBe(true);
    await answer({ ...refuted, sample: 'my lady' }, sender, door, handlers);
    expect(handlers.refuted).toHaveBeenLastCalledWith({ ...refuted, sample: 'my lady' });
  });

  it.each([
    ['another extension', { ...sender, id: 'them' }],
    ['another site', { ...sender, url: 'https://x.com.example/home' }],
    ['another scheme', { ...sender, url: 'http://x.com/home' }],
    ['no tab', { id: 'us', url: 'https://x.com/home' }],
    ['no address', { id: 'us', tab: { id: 7 } }],
    ['an address that is none', { ...sender, url: 'x.com' }],
  ])('refuses a sender that is not ours: %s', async (_, from) => {
    const handlers = createHandlers();
    expect(await answer(check, from, door, handlers)).toBeUndefined();
    expect(handlers.check).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledOnce();
  });

  it.each([
    ['another kind', { ...check, kind: 'secret bay 3' }],
    ['no draft', { kind: 'check', revision: 1 }],
    ['a text that is none', { ...check, draft: { ...check.draft, text: ['secret bay 3'] } }],
    ['another site', { ...check, draft: { ...check.draft, site: 'secret bay 3' } }],
    ['nothing', undefined],
    ['a text', 'secret bay 3'],
  ])('refuses a message of the wrong shape without repeating it: %s', async (_, message) => {
    const handlers = createHandlers();
    expect(await answer(message, sender, door, handlers)).toBeUndefined();
    expect(handlers.check).not.toHaveBeenCalled();
    expect(warn.mock.calls.flat().join()).not.toContain('bay 3');
  });

  it('does not repeat a draft that made the engine fail', async () => {
    const handlers = createHandlers();
    handlers.check.mockRejectedValue(new RangeError('secret bay 3'));
    expect(await answer(check, sender, door, handlers)).toBeUndefined();
    expect(warn.mock.calls).toEqual([['Second Look: a message was refused (RangeError).']]);
  });
});
