import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compileRules } from '../../../src/detect/compile-rules';
import { COMMON } from '../../../src/managed/effective';
import type { Ground } from '../../../src/managed/judge';
import { withoutExamples } from '../../../src/pack/schema';
import { someRules } from '../rules-fixture';

type Heard = (changes: object, area: string) => void;
const storage = {
  onChanged: { addListener: (heard: Heard) => void (tell = (area) => heard({}, area)) },
  local: {
    get: vi.fn<() => Promise<object>>(),
    set: vi.fn<(items: object) => Promise<void>>(),
    remove: vi.fn<(key: string) => Promise<void>>(),
  },
  managed: { get: vi.fn<() => Promise<object>>() },
};
let tell: (area: string) => void;
vi.mock('../../../extension/browser', () => ({ browser: { storage } }));
const { createManagedStore } = await import('../../../extension/background/managed-store');

const rules = compileRules(withoutExamples(someRules()));
const [pack] = rules.packs;
if (!pack) throw new Error('the fixture has no pack');
const ground: Ground = {
  packs: [{ ...pack, id: COMMON }, pack],
  concerns: new Set(rules.concerns.map(({ name }) => name)),
  lexicons: new Set(rules.table.lexicons),
  version: '1.0.0',
  unpacking: { inflate: () => Promise.reject(new Error('no')), verify: () => Promise.resolve(false) },
};
const kept = (serving: object) => ({ managedPolicy: { serving: JSON.stringify(serving), since: 5 } });
const events = { read: vi.fn(), changed: vi.fn() };
const start = () => createManagedStore(ground, events);

beforeEach(() => {
  vi.resetAllMocks();
  for (const level of ['error', 'info'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
  storage.local.get.mockResolvedValue({});
  storage.local.set.mockResolvedValue();
  storage.local.remove.mockResolvedValue();
  storage.managed.get.mockResolvedValue({});
});

describe('the employer’s policy in the worker', () => {
  it('serves the last known good before the browser has answered, and what it answers after', async () => {
    storage.local.get.mockResolvedValue(kept({ avoid: 'block' }));
    let answer: (policy: object) => void = () => undefined;
    storage.managed.get.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const store = start();
    const before = await store.current();
    expect(before).toMatchObject({ since: 5, judged: { managed: { values: { avoid: 'block' } } } });
    expect(before.readAt).toBeUndefined();
    answer({ avoid: 'justify' });
    expect((await store.settled()).judged.managed.values.avoid).toBe('justify');
    expect(events.changed).toHaveBeenCalledOnce();
    expect(storage.local.set).toHaveBeenCalledWith({
      managedPolicy: { serving: '{"avoid":"justify"}', since: expect.any(Number) as number },
    });
  });

  it('tells nobody and keeps nothing anew where the policy is what it was', async () => {
    storage.local.get.mockResolvedValue(kept({ avoid: 'block' }));
    storage.managed.get.mockResolvedValue({ avoid: 'block' });
    expect(await start().settled()).toMatchObject({ since: 5, readAt: expect.any(Number) as number });
    expect(events.changed).not.toHaveBeenCalled();
    expect(storage.local.set).not.toHaveBeenCalled();
  });

  it.each([
    ['of another shape', { managedPolicy: 7 }],
    ['cut off in the middle', { managedPolicy: { serving: '{"avoid": "bl', since: 5 } }],
    ['without its time', { managedPolicy: { serving: '{"avoid":"block"}' } }],
  ])('begins with nothing where what was kept is damaged: %s', async (_, stored) => {
    storage.local.get.mockResolvedValue(stored);
    storage.managed.get.mockReturnValue(new Promise(() => undefined));
    expect((await start().current()).judged.managed.values).toEqual({});
  });

  it('serves without storage, and says that it could not be kept', async () => {
    storage.local.get.mockRejectedValue(new Error('corrupt'));
    storage.local.set.mockRejectedValue(new Error('disk full'));
    storage.managed.get.mockResolvedValue({ avoid: 'block' });
    const store = start();
    expect((await store.settled()).judged.managed.values.avoid).toBe('block');
    expect(await store.current()).toMatchObject({ fault: 'disk full' });
  });

  it('takes Firefox’s refusal for no policy, and any other for a fault that changes nothing', async () => {
    storage.local.get.mockResolvedValue(kept({ avoid: 'block' }));
    storage.managed.get.mockRejectedValueOnce(new Error('something else'));
    const store = start();
    expect(await store.settled()).toMatchObject({
      fault: 'something else',
      judged: { managed: { values: { avoid: 'block' } } },
    });
    storage.managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    tell('managed');
    await vi.waitFor(() => expect(storage.local.remove).toHaveBeenCalledOnce());
    expect((await store.current()).judged.managed.values).toEqual({});
  });

  it('is not held up by a read that is never answered', async () => {
    storage.managed.get.mockReturnValueOnce(new Promise(() => undefined));
    const store = start();
    storage.managed.get.mockResolvedValue({ avoid: 'block' });
    tell('managed');
    await vi.waitFor(async () => expect((await store.current()).judged.managed.values.avoid).toBe('block'));
  });

  it('lets the last of many changes stand, in whichever order they are answered', async () => {
    const answers: ((policy: object) => void)[] = [];
    storage.managed.get.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)));
    const store = start();
    tell('managed');
    tell('managed');
    answers[2]?.({ label: 'third' });
    answers[1]?.({ label: 'second' });
    answers[0]?.({ label: 'first' });
    await vi.waitFor(async () => expect((await store.current()).judged.managed.values.label).toBe('third'));
    expect(events.changed).toHaveBeenCalledOnce();
  });
});
