import { describe, expect, it, vi } from 'vitest';
import { createTold } from '../../../extension/background/told';

function memory(stored: Record<string, unknown> = {}) {
  return {
    stored,
    get: (key: string) => Promise.resolve({ [key]: stored[key] }),
    set: (items: Record<string, unknown>) => Promise.resolve(void Object.assign(stored, items)),
  };
}

const noon = () => new Date(2026, 10, 27, 12).getTime();

describe('the days on which a person was told', () => {
  it('are kept as days and nothing else, each event by itself', async () => {
    const storage = memory();
    const told = createTold(storage, noon);
    await Promise.all([told.tell('accept-request'), told.tell('delete-post')]);
    expect(storage.stored).toEqual({ told: { 'accept-request': '2026-11-27', 'delete-post': '2026-11-27' } });
    expect(await createTold(storage, noon).days()).toEqual(storage.stored['told']);
  });

  it('are asked for only once what was told before is kept', async () => {
    const told = createTold(memory(), noon);
    void told.tell('accept-request');
    expect(await told.days()).toEqual({ 'accept-request': '2026-11-27' });
  });

  it.each([['text'], [{ 'accept-request': 7 }], [null]])('are none where storage holds %j', async (damaged) => {
    expect(await createTold(memory({ told: damaged }), noon).days()).toEqual({});
  });

  it('are none where storage refuses, and nobody is kept from anything', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const refuse = () => Promise.reject(new Error('full'));
    const told = createTold({ get: refuse, set: refuse }, noon);
    await told.tell('accept-request');
    expect(await told.days()).toEqual({});
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
