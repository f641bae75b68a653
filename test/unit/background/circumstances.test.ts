import { beforeEach, describe, expect, it } from 'vitest';
import { createCircumstances } from '../../../extension/background/circumstances';
import { readRules } from '../../../src/cli/rules-folder';
import { compileRules } from '../../../src/detect/compile-rules';
import type { Draft } from '../../../src/draft';
import { createChecker } from '../../../src/evaluate';

const rules = readRules('rules');
const compiled = compileRules(rules);
const HOUR = 60 * 60 * 1_000;
const MONDAY = Date.parse('2026-11-30T10:00Z');
const BINS = 'Bins in Ancoats are collected a day later than usual all through this week';
const workingHours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };

/** Storage in memory, that outlives the worker. */
function createStorage() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: (key: string) => Promise.resolve(items.has(key) ? { [key]: items.get(key) } : {}),
    set: (more: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(more)) items.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
  };
}

let storage: ReturnType<typeof createStorage>;
let now: number;

beforeEach(() => {
  storage = createStorage();
  now = MONDAY;
});

/** A worker with a pack in force, as it is after a start. */
function start(id: string) {
  const pack = rules.packs.find((each) => each.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  const circumstances = createCircumstances(storage, () => now);
  const check = createChecker(compiled, pack);
  const draftOf = (text: string, more: Partial<Draft>): Draft => ({ text, site: 'x', surface: 'post', ...more });
  return {
    async concerns(text: string, more: Partial<Draft> = {}, tab = 1, own: object = { workingHours }) {
      const { findings } = await circumstances.judged(draftOf(text, more), tab, own, pack, check);
      return findings.map(({ concern, action, postedBefore }) => [concern, action, postedBefore] as const);
    },
    posted: (text: string, more: Partial<Draft> = {}, tab = 1) => circumstances.posted(draftOf(text, more), tab, pack),
  };
}

describe('what an official account says again', () => {
  const official = { account: { handle: 'Council', kind: 'corporate' } } as const;
  const said = ['repetition', 'pause', MONDAY] as const;

  it('is held after a restart too, with when it was said, and only numbers are stored', async () => {
    await start('mcc').posted(BINS, official);
    now += 72 * HOUR;
    expect(await start('mcc').concerns(`${BINS}!`, official)).toEqual([said]);
    const kept = JSON.stringify([...storage.items]);
    for (const word of BINS.toLowerCase()
      .split(' ')
      .filter((each) => each.length > 3)) {
      expect(kept.toLowerCase()).not.toContain(word);
    }
    expect(kept.toLowerCase()).not.toContain('council');
  });

  it.each<[string, string, Partial<Draft>]>([
    ['from a personal account', 'mcc', { account: { handle: 'Council', kind: 'personal' } }],
    ['from another account', 'mcc', { account: { handle: 'Other', kind: 'corporate' } }],
    ['on another site', 'mcc', { ...official, site: 'facebook' }],
    ['in an answer', 'mcc', { ...official, surface: 'reply' }],
    ['where no policy asks', 'mhcc', official],
  ])('is let be %s', async (_, pack, more) => {
    await start('mcc').posted(BINS, official);
    const concerns = await start(pack).concerns(BINS, more, 1, {});
    expect(concerns.map(([concern]) => concern)).not.toContain('repetition');
  });

  it('is not remembered of a personal account, nor of answers', async () => {
    const worker = start('mcc');
    await worker.posted(BINS, { account: { handle: 'Council', kind: 'personal' } });
    await worker.posted(BINS, { ...official, surface: 'comment' });
    expect(storage.items.size).toBe(0);
  });

  it('goes unremembered where storage fails, and the draft is judged all the same', async () => {
    storage.get = () => Promise.reject(new Error('full'));
    expect(await start('mcc').concerns(BINS, official)).toEqual([]);
  });
});

describe('the tip on working hours', () => {
  const tip = ['working-hours', 'tip', undefined] as const;

  it('comes with one draft of a period, and stays with it', async () => {
    const worker = start('heft-pol014');
    expect(await worker.concerns('My tomatoes')).toEqual([tip]);
    expect(await worker.concerns('My tomatoes are out')).toEqual([tip]);
    expect(await worker.concerns('Look', {}, 2)).toEqual([]);
    await worker.posted('My tomatoes are out');
    expect(await worker.concerns('And the beans')).toEqual([]);
    now += 24 * HOUR;
    expect(await worker.concerns('And the peas')).toEqual([tip]);
  });

  it('does not come again after a restart, nor to two drafts at once', async () => {
    const worker = start('mcc');
    const both = await Promise.all([worker.concerns('One'), worker.concerns('Two', {}, 2)]);
    expect(both).toEqual([[tip], []]);
    expect(await start('mcc').concerns('Three', {}, 3)).toEqual([]);
  });

  it('ends with its draft', async () => {
    const worker = start('mcc');
    await worker.concerns('One');
    await worker.concerns(' ');
    expect(await worker.concerns('Two')).toEqual([]);
  });

  it.each<[string, string, Partial<Draft>, object]>([
    ['after hours', 'mcc', { site: 'x' }, { workingHours: { ...workingHours, until: '10:00' } }],
    ['where nobody said when they work', 'mcc', {}, {}],
    ['in the break', 'mcc', {}, { workingHours: { ...workingHours, break: { from: '09:30', until: '10:30' } } }],
    ['at work on behalf of the organisation', 'mcc', { account: { kind: 'departmental' } }, { workingHours }],
    ['in private messages', 'mcc', { surface: 'message' }, { workingHours }],
    ['where no policy asks', 'mse-icb', {}, { workingHours }],
  ])('does not come %s', async (_, pack, more, own) => {
    expect(await start(pack).concerns('My tomatoes', more, 1, own)).toEqual([]);
    expect(storage.items.size).toBe(0);
  });
});
