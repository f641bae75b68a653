import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { resolve } from 'node:path';
import { launchChromium, tabOf } from './chromium';
import { LOOK, PICTURE, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, goneFromOurs, ours, pressOurs } from './ours';
import { published, publishedOnce } from './page';
import { serveSites, type Sites } from './replicas';

const BOX = '[data-testid="tweetTextarea_0"]';
/** Where pictures of every state go, where somebody wants to see them. */
const PICTURES = process.env['SECOND_LOOK_PICTURES'];
const DAY = 24 * 60 * 60 * 1_000;
/** A Monday at ten, by the clocks of the United Kingdom. */
const MONDAY = Date.parse('2026-11-30T10:00Z');
const BINS = 'Bins in Ancoats and Beswick are collected a day later than usual all through this week';

/** What the worker's own world has of the browser. */
interface World {
  chrome: {
    storage: {
      local: { get(): Promise<object>; set(items: object): Promise<void>; remove(keys: string[]): Promise<void> };
    };
  };
}

let sites: Sites;
let context: BrowserContext;
let close: () => Promise<void>;
let worker: Worker;
let page: Page;
let tab: Tab;

beforeAll(async () => {
  sites = await serveSites();
  ({ context, close } = await launchChromium(sites, { extension: resolve('dist/chrome') }));
  worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
});

afterAll(async () => {
  await close();
  await sites.close();
});

beforeEach(async () => {
  page = await context.newPage();
  tab = await tabOf(page, worker, []);
  await page.goto('https://x.com/home');
});

afterEach(async () => {
  await page.close();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as World;
    await chrome.storage.local.remove(['organisation', 'accounts', 'workingHours', 'recentPosts', 'workingTip']);
  });
});

/** What a person chooses in the options. */
function choose(options: object): Promise<void> {
  return worker.evaluate((items) => (globalThis as unknown as World).chrome.storage.local.set(items), options);
}

function stored(): Promise<string> {
  return worker.evaluate(async () => JSON.stringify(await (globalThis as unknown as World).chrome.storage.local.get()));
}

/** Puts the clock of the worker forward or back, as a day goes by. */
function setClock(time: number): Promise<void> {
  return worker.evaluate((now) => {
    Date.now = () => now;
  }, time);
}

async function write(text: string): Promise<void> {
  await page.bringToFront();
  await page.locator(BOX).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function attach(): Promise<void> {
  const before = await page.locator('[data-testid="attachments"] img').count();
  const file = { name: 'picture.gif', mimeType: 'image/gif', buffer: PICTURE };
  await page.locator('[data-testid="fileInput"]').first().setInputFiles(file);
  await expect.poll(() => page.locator('[data-testid="attachments"] img').count()).toBe(before + 1);
}

async function shot(name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

/** The person looks at what they wrote: there is no card and no dialog. */
async function saysNothing(): Promise<void> {
  await tab.pauseFor(LOOK);
  expect((await allOfOurs(tab)).filter(({ role }) => role !== 'status')).toEqual([]);
}

/** The person looks at what they wrote, and all that was asked of the worker meanwhile is answered, however busy the machine. */
async function look(): Promise<void> {
  await tab.pauseFor(LOOK);
  await stored();
  await page.evaluate(() => 0);
}

const post = () => page.keyboard.press('Control+Enter');

describe('a picture', () => {
  const QUESTION = 'Is anyone in this picture, also in the background, who has not agreed?';
  const TICK = /everyone shown has agreed/;

  beforeEach(() => choose({ organisation: 'mse-icb' }));

  test('is asked about once: ticked, the same picture goes with other words, and another is asked about', async () => {
    await write(WALK);
    await attach();
    await page.keyboard.type('!');
    await ours(tab, 'heading', QUESTION);
    await shot('picture-card');
    await post();
    expect((await ours(tab, 'alertdialog')).name).toBe(QUESTION);
    expect((await ours(tab, 'button', 'Post anyway')).disabled).toBe(true);
    await pressOurs(tab, 'checkbox', TICK);
    await shot('picture-gate');
    await pressOurs(tab, 'button', 'Go back and edit');
    await goneFromOurs(tab, 'alertdialog');
    await page.keyboard.type(' It was cold.');
    await saysNothing();
    await attach();
    await post();
    await ours(tab, 'alertdialog');
    await pressOurs(tab, 'checkbox', TICK);
    await pressOurs(tab, 'button', 'Post anyway');
    expect(await publishedOnce(tab)).toMatchObject({ texts: [`${WALK}! It was cold.`], attachments: 2 });
  });

  test('without a word is asked about as well', async () => {
    await page.locator(BOX).first().click();
    await attach();
    await page.locator('[data-testid="tweetButtonInline"]').click();
    expect((await ours(tab, 'alertdialog')).name).toBe(QUESTION);
    expect(await published(tab)).toEqual([]);
    await pressOurs(tab, 'checkbox', TICK);
    await pressOurs(tab, 'button', 'Post anyway');
    expect((await publishedOnce(tab)).texts).toEqual(['']);
  });

  test('is not asked about where no policy does', async () => {
    await choose({ organisation: 'mcc' });
    await write(WALK);
    await attach();
    await page.keyboard.type('!');
    await saysNothing();
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
  });

  test('without a description is a tip for an official account, until it has one', async () => {
    await choose({ organisation: 'common', accounts: { x: 'departmental' } });
    await write(WALK);
    await attach();
    await page.keyboard.type('!');
    await ours(tab, 'heading', 'This picture has no description yet');
    await shot('picture-undescribed');
    await page.locator('[data-testid="altTextLabel"]').click();
    await page.locator('[data-testid="altTextInput"]').fill('Reeds by the canal in frost');
    await page.locator(BOX).first().click();
    await page.keyboard.type('!');
    await goneFromOurs(tab, 'region');
  });
});

describe('from an official account', () => {
  beforeEach(() => choose({ organisation: 'mcc', accounts: { x: 'corporate' } }));

  test('what is very like a post of three days ago is held, and no word of either is stored', async () => {
    await setClock(Date.now() - 3 * DAY);
    await write(BINS);
    await look();
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
    await expect.poll(stored).toContain('"recentPosts"');
    await setClock(Date.now());
    const wordsStored = BINS.split(' ').filter((word) => word.length > 4);
    for (const word of wordsStored) expect(await stored()).not.toContain(word);
    await write(`${BINS}, sorry`);
    await ours(tab, 'heading', 'This account has said this already');
    expect((await ours(tab, 'region')).text).toContain('You posted something very like this 3 days ago.');
    await shot('repetition-card');
    await post();
    await ours(tab, 'alertdialog');
    await pressOurs(tab, 'button', 'Go back and edit');
    await write('The library in Beswick opens again on Tuesday, with a new room for children');
    await goneFromOurs(tab, 'region');
  });

  test('from a personal one nothing is remembered', async () => {
    await choose({ accounts: { x: 'personal' } });
    await write(BINS);
    await post();
    await publishedOnce(tab);
    await write(`${BINS}!`);
    await saysNothing();
    expect(await stored()).not.toContain('recentPosts');
  });
});

describe('in working hours', () => {
  const office = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00', break: { from: '12:00', until: '13:00' } };

  test('one quiet tip a day, that stays with its draft, holds nothing and does not come in the break', async () => {
    await choose({ organisation: 'heft-pol014', workingHours: office });
    await setClock(MONDAY + 2.5 * 60 * 60 * 1_000);
    await write(WALK);
    await saysNothing();
    await setClock(MONDAY);
    await write(`${WALK} at noon`);
    await ours(tab, 'heading', 'These are your working hours');
    await shot('working-hours');
    await page.keyboard.type(' and home');
    await ours(tab, 'heading', 'These are your working hours');
    await look();
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
    await goneFromOurs(tab, 'region');
    await write('My tomatoes are out');
    await saysNothing();
    await setClock(MONDAY + DAY);
    await write('My tomatoes are out again');
    await ours(tab, 'heading', 'These are your working hours');
  });
});
