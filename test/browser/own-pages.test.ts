import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext, Locator, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible } from './accessibility';
import { launchChromium } from './chromium';
import { ABOUT_A_PATIENT, PATIENT, WALK } from './drafts';
import { serveSites, type Sites } from './replicas';

const BOX = '[data-testid="tweetTextarea_0"]';
/** Where pictures of every state go, where somebody wants to see them. */
const PICTURES = process.env['SECOND_LOOK_PICTURES'];

/** What the worker's own world has of the browser. */
interface Chrome {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  action: { getBadgeText(about: object): Promise<string> };
  storage: { local: { get(): Promise<object>; remove(key: string): Promise<void>; set(items: object): Promise<void> } };
}

let sites: Sites;
let context: BrowserContext;
let close: () => Promise<void>;
let worker: Worker;
let welcome: Page;

beforeAll(async () => {
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  sites = await serveSites();
  ({ context, close } = await launchChromium(sites, { extension: resolve('dist/chrome') }));
  welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  worker = context.serviceWorkers()[0] as Worker;
});

afterAll(async () => {
  await close();
  await sites.close();
});

function isWelcome(page: Page): boolean {
  return page.url().endsWith('first-run.html');
}

function address(path: string): string {
  return new URL(`/extension/${path}`, worker.url()).href;
}

async function openOwn(path: string, width = 900): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address(path));
  await page.locator('h1').waitFor();
  return page;
}

/** Tab, until it is this that has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

/** A page of a site, and the popup as it is for that page. */
async function onSite(text: string): Promise<{ site: Page; popup: () => Promise<Page> }> {
  const site = await context.newPage();
  await site.goto('https://x.com/home');
  await site.bringToFront();
  const tab = await worker.evaluate(
    async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.tabs.query({ active: true }))[0]?.id,
  );
  await site.locator(BOX).first().click();
  await site.keyboard.type(text);
  return { site, popup: () => openOwn(`popup/popup.html?tab=${tab}`, 360) };
}

/** Light and dark: axe finds nothing, and nothing is wider than the page. */
async function expectWellMade(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(colorScheme === 'dark' ? ':root.dark' : ':root:not(.dark)').waitFor();
    await expectAccessible(page);
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}-${colorScheme}.png`, fullPage: true });
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

function stored(): Promise<string> {
  return worker.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get()),
  );
}

test('at an installation the first-run page opens, and a made-up post is judged there', async () => {
  await welcome.getByRole('button', { name: PATIENT }).click();
  await welcome.getByRole('heading', { name: ABOUT_A_PATIENT }).waitFor();
  await expectWellMade(welcome, 'first-run');
  await welcome.getByRole('button', { name: /canal/ }).click();
  await welcome.getByText('Nothing to mind here.').waitFor();
  expect(context.pages().filter(isWelcome)).toHaveLength(1);
});

test('the popup shows exactly what was read from the page, and nothing of it is stored', async () => {
  const { site, popup } = await onSite(PATIENT);
  const page = await popup();
  await page.getByRole('heading', { name: 'What you write here is checked' }).waitFor();
  expect(await page.getByRole('group', { name: 'Your words' }).textContent()).toBe(PATIENT);
  await page.getByText('For a report of a fault').click();
  await page.getByRole('row', { name: /post, box 1/ }).waitFor();
  await expectWellMade(page, 'popup');
  expect(await stored()).not.toMatch(/lady|hip op/);
  await page.close();
  await site.close();
});

test('the popup shows whom an answer is for, since that was read as well', async () => {
  const { site, popup } = await onSite('');
  await site.locator('article[data-testid="tweet"] a[href*="/status/"]').first().click();
  const handle = new URL(site.url()).pathname.split('/')[1] ?? '';
  await site.locator(BOX).first().click();
  await site.keyboard.type(WALK);
  const page = await popup();
  await page.getByText('Whom it answers').waitFor();
  await page.getByText(`@${handle}`, { exact: true }).waitFor();
  await page.close();
  await site.close();
});

test('on a page we are not at work on, the popup says so', async () => {
  const other = await context.newPage();
  await other.goto('about:blank');
  await other.bringToFront();
  const page = await openOwn('popup/popup.html', 360);
  await page.getByRole('heading', { name: 'Second Look is not at work on this page' }).waitFor();
  await expectWellMade(page, 'popup-elsewhere');
  await page.close();
  await other.close();
});

test('a text is tried in the popup by keyboard alone', async () => {
  const page = await openOwn('popup/popup.html', 360);
  await tabTo(page, page.getByText('Try a text'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PATIENT);
  await page.getByRole('heading', { name: ABOUT_A_PATIENT }).waitFor();
  await expectWellMade(page, 'popup-try');
  expect(await stored()).not.toMatch(/lady|hip op/);
  await page.close();
});

test('what was wrong and kept is listed, to be saved, written about and removed', async () => {
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
      falseAlarms: [
        { rule: 'common/grievance', concern: 'grievance', site: 'x', sample: 'A <b>shambles</b> of a cake', at: 1 },
        { rule: 'common/patient-care', concern: 'patient-care', site: 'x', sample: 'My patience […]', at: 2 },
      ],
    }),
  );
  const page = await openOwn('options/options.html');
  const item = page.getByRole('listitem').filter({ hasText: 'shambles' });
  expect(await item.locator('blockquote').textContent()).toBe('A <b>shambles</b> of a cake');
  await expectWellMade(page, 'options-wrong-alarms');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByText('Save as a file').click()]);
  expect(readFileSync(await saved.path(), 'utf8')).toContain('- rule: "common/patient-care"');
  await item.getByRole('button', { name: 'Remove' }).click();
  await item.waitFor({ state: 'detached' });
  await expect.poll(stored).not.toContain('shambles');
  expect(await stored()).toContain('My patience');
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('You have kept none.').waitFor();
  await page.close();
});

test('while checking is paused nothing is said, and the toolbar and the popup tell so; it ends by itself', async () => {
  const page = await openOwn('popup/popup.html', 360);
  await page.getByRole('button', { name: 'Pause checking for an hour' }).click();
  await page.getByText(/Nothing is checked until/).waitFor();
  const { site, popup } = await onSite(PATIENT);
  const paused = await popup();
  await paused.getByRole('heading', { name: 'Paused: nothing is checked' }).waitFor();
  expect(await paused.getByText('Things to mind').locator('..').textContent()).toContain('0');
  await expectWellMade(paused, 'popup-paused');
  const badge = () =>
    worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}));
  expect(await badge()).toBe('II');
  await worker.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ pausedUntil: Date.now() - 1 }),
  );
  await site.bringToFront();
  await site.locator(BOX).first().click();
  await site.keyboard.type('!');
  await expect.poll(() => site.evaluate(() => CSS.highlights.size), { timeout: 8_000 }).toBeGreaterThan(0);
  expect(await badge()).toBe('');
  for (const each of [page, paused, site]) await each.close();
});

test('the tally counts what was noticed and what was answered, can be taken along, and thrown away', async () => {
  await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.remove('tally'));
  const { site, popup } = await onSite(PATIENT);
  await expect.poll(() => site.evaluate(() => CSS.highlights.size), { timeout: 8_000 }).toBeGreaterThan(0);
  await site.keyboard.press('Control+Enter');
  // The dialog's first focus is on 'Go back and edit'.
  await expect.poll(() => site.evaluate(() => document.activeElement?.localName)).not.toBe('body');
  await site.keyboard.press('Escape');
  await expect.poll(stored).toMatch(/"patient-care":\{[^}]*"edited":1/);
  const page = await popup();
  await page.getByText('My tally').click();
  const row = page.getByRole('row', { name: /Patients and their care/ });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual(['1', '1', '0']);
  await expectWellMade(page, 'popup-tally');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /CSV/ }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('patient-care,1,1,0');
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByText('Nothing has been noticed yet.').waitFor();
  expect(await stored()).not.toContain('patient-care');
  for (const each of [page, site]) await each.close();
});

test('an administrator makes the files for their machines on a page of ours, and what is wrong is named', async () => {
  const page = await openOwn('options/options.html');
  await page.getByRole('link', { name: 'For administrators' }).click();
  await page.getByLabel('Settings, as JSON').fill('{"organisation": "mcc", "avoid": "never"}');
  await page.getByLabel('System').selectOption('linux');
  await page.getByRole('button', { name: 'Make the files' }).click();
  const refused = page.getByRole('region', { name: 'Not taken: 1' });
  expect(await refused.innerText()).toMatch(/avoid[\s\S]*never[\s\S]*confirm, justify, block/);
  await page.getByLabel('Settings, as JSON').fill('{"organisation": "mcc", "avoid": "block"}');
  await page.getByRole('button', { name: 'Make the files' }).click();
  await expectWellMade(page, 'fleet');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'second-look-policy.json' }).click(),
  ]);
  const { '3rdparty': told } = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, object>;
  expect(JSON.stringify(told)).toContain('"organisation":"mcc","avoid":"block","sentKeys"');
  await page.close();
});

test('options are kept, and the language changes every word, on a site as well', async () => {
  const page = await openOwn('options/options.html');
  await page.getByLabel('My profession').selectOption('nursing');
  await page.getByRole('link', { name: 'Nursing and Midwifery Council' }).waitFor();
  // What is chosen shows as chosen once it is kept: `check` would look for it at once.
  await page.getByLabel('I have working hours').click();
  await page.getByLabel('From').waitFor();
  await page.getByLabel('My organisation').selectOption('mcc');
  await expectWellMade(page, 'options');
  await page.getByLabel('Appearance').selectOption('dark');
  await page.locator(':root.dark').waitFor();
  await page.getByLabel('Language').selectOption('cy');
  await page.getByRole('heading', { name: 'Ail Olwg: fy newisiadau' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
  const { site, popup } = await onSite(WALK);
  const shown = await popup();
  await shown.getByRole('heading', { name: 'Caiff yr hyn a ysgrifennwch yma ei wirio' }).waitFor();
  await expectAccessible(shown);
  await site.bringToFront();
  await site.locator(BOX).first().click();
  await site.keyboard.type(PATIENT);
  await expect.poll(() => site.evaluate(() => CSS.highlights.size), { timeout: 8_000 }).toBeGreaterThan(0);
  if (PICTURES) await site.screenshot({ path: `${PICTURES}/card-welsh.png` });
  await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.remove('language'));
  await page.getByRole('heading', { name: 'Second Look: my options' }).waitFor();
  for (const each of [page, shown, site]) await each.close();
});
