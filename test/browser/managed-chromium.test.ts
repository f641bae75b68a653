import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible } from './accessibility';
import { launchChromium, tabOf } from './chromium';
import { ABOUT_A_PATIENT, LOOK, PATIENT } from './drafts';
import { ABOUT_THE_CAR_PARK, exported } from './exported';
import { ABOUT_PARKING, parking } from './parking';
import { serveSites, type Sites } from './replicas';
import { maySetPolicy, ownCopy, reloadPolicies } from './machine-policy';
import { allOfOurs, goneFromOurs, ours, pressOurs } from './ours';

/** Where pictures of every state go, where somebody wants to see them. */
const PICTURES = process.env['SECOND_LOOK_PICTURES'];
/** A browser reads policy in seconds. */
const SOON = { timeout: 15_000 };
const BOX = '[data-testid="tweetTextarea_0"]';

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** What the worker's own world has of the browser. */
interface World {
  chrome: { storage: { managed: { get(): Promise<object> } } };
}

describe.skipIf(!maySetPolicy())('policy of the machine, in Chromium', () => {
  const copy = ownCopy();
  let sites: Sites;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let worker: Worker;
  let post: Page;

  /** Starts the browser, as the person does in the morning. The profile stays what it was. */
  async function start(): Promise<void> {
    ({ context, close } = await launchChromium(sites, { extension: copy.folder, profile: copy.profile }));
    worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // A reload of policies while the browser first reads them can leave it without an answer for all its life.
    await worker.evaluate(() => (globalThis as unknown as World).chrome.storage.managed.get());
    post = await context.newPage();
    await post.goto('https://x.com/home');
    await write(ABOUT_PARKING);
  }

  async function write(text: string): Promise<void> {
    await post.bringToFront();
    await post.locator(BOX).first().click();
    await post.keyboard.press('Control+A');
    await post.keyboard.type(text);
  }

  /** What the administrator does, and how many marks are in the draft in the end. */
  async function push(settings: object): Promise<void> {
    copy.policy.write(settings);
    await reloadPolicies(context);
    await post.bringToFront();
  }

  function marks(): Promise<number> {
    return post.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  }

  /** One of our own pages. */
  async function openOwn(path: string, width = 900): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(new URL(`/extension/${path}`, worker.url()).href);
    await page.locator('h1').waitFor();
    return page;
  }

  const status = () => openOwn('options/options.html');

  beforeAll(async () => {
    sites = await serveSites();
    await start();
  });

  afterAll(async () => {
    await close();
    await sites.close();
    copy.discard();
  });

  beforeEach(async () => {
    copy.policy.remove();
    await reloadPolicies(context);
    await write(ABOUT_PARKING);
    await expect.poll(marks, SOON).toBe(0);
  });

  test('a rule that is pushed judges the draft in an open tab, and is gone when it is taken back', async () => {
    await push({ packs: JSON.stringify(parking()) });
    await expect.poll(marks, SOON).toBe(1);
    copy.policy.remove();
    await reloadPolicies(context);
    await post.bringToFront();
    await expect.poll(marks, SOON).toBe(0);
  });

  test('of a policy with mistakes the rest applies, and the status names path, value and reason', async () => {
    const [rule] = parking().rules;
    await push({
      packs: JSON.stringify([parking({ rules: [rule, { ...rule, concern: 'own-bins', action: 'forbid' }] })]),
      officialAccounts: '["x:OurCouncil", "mastodon:OurCouncil"]',
      avoid: 'never',
      label: 'pilot 3',
    });
    await expect.poll(marks, SOON).toBe(1);
    const page = await status();
    await page.getByText('pilot 3').waitFor();
    const refused = page.getByRole('region', { name: 'Not taken: 3' });
    expect(await refused.innerText()).toMatch(
      /packs\[0\]\.rules\[1\]\.action[\s\S]*forbid[\s\S]*tip, pause, escalate, avoid/,
    );
    expect(await refused.innerText()).toMatch(/officialAccounts\[1\][\s\S]*mastodon:OurCouncil[\s\S]*a site we know/);
    expect(await refused.innerText()).toMatch(/avoid[\s\S]*never[\s\S]*confirm, justify, block/);
    await expectAccessible(page);
    await picture(page, 'policy-status');
    await page.close();
  });

  test('a change wakes a worker that was stopped; one that is killed in the middle loses nothing', async () => {
    const cdp = await context.newCDPSession(post);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await push({ packs: JSON.stringify(parking()) });
    await expect.poll(marks, SOON).toBe(1);
    // The next policy is under way when the worker is killed.
    copy.policy.write({ packs: JSON.stringify(parking({ version: '1.0.1' })), label: 'second' });
    await Promise.all([reloadPolicies(context), cdp.send('ServiceWorker.stopAllWorkers')]);
    await write(ABOUT_PARKING);
    await expect.poll(marks, SOON).toBe(1);
    const page = await status();
    await page.getByText('second', { exact: true }).waitFor();
    await page.getByText('our-trust 1.0.1', { exact: true }).first().waitFor();
    await page.close();
    await cdp.detach();
  });

  test('after a restart the last known good judges at once; what was spoilt meanwhile changes nothing', async () => {
    await push({ packs: JSON.stringify(parking()), avoid: 'block' });
    await expect.poll(marks, SOON).toBe(1);
    await close();
    copy.policy.write({ packs: 'not a pack!', avoid: 'block' });
    await start();
    await expect.poll(marks, SOON).toBe(1);
    const page = await status();
    await page.getByRole('region', { name: 'Not taken: 1' }).waitFor();
    await page.getByText('What came before goes on for: packs.our-trust').waitFor();
    await page.close();
  });

  test('two files are one policy; a megabyte of packs is taken', async () => {
    const phrases = Array.from({ length: 70_000 }, (_, index) => `car park ${index.toString(36)}`);
    const large = parking({ rules: [{ ...parking().rules[0], also: ['new car park', ...phrases] }] });
    copy.policy.write({ label: 'first file' });
    copy.policy.write({ packs: JSON.stringify(large) }, 'b');
    expect(JSON.stringify(large).length).toBeGreaterThan(1_000_000);
    await reloadPolicies(context);
    await expect.poll(marks, SOON).toBe(1);
    const page = await status();
    await page.getByText('first file').waitFor();
    await page.close();
  });

  test('a draft to be avoided asks for a reason, or is not posted at all, as the organisation has it', async () => {
    await push({ avoid: 'justify', reasons: '["I have her consent"]' });
    await write(`${PATIENT}. ${ABOUT_PARKING}`);
    const tab = await tabOf(post, worker, []);
    await tab.pauseFor(LOOK);
    const found = await marks();
    await post.keyboard.press('Control+Enter');
    expect((await ours(tab, 'button', 'Post anyway')).disabled).toBe(true);
    await picture(post, 'gate-justify');
    await ours(tab, 'button', 'Copy my words, to show a colleague');
    await pressOurs(tab, 'radio', 'I have her consent');
    expect((await ours(tab, 'button', 'Post anyway')).disabled).toBe(false);
    await pressOurs(tab, 'button', 'Go back and edit');
    const contacts = '{"comms": {"name": "Comms", "email": "comms@our-trust.example"}}';
    await push({ avoid: 'block', packs: JSON.stringify(parking()), contacts, hiddenParts: 'colleague' });
    await expect.poll(marks, SOON).toBe(found + 1);
    await post.keyboard.press('Control+Enter');
    await ours(tab, 'alertdialog');
    await picture(post, 'gate-block');
    await pressOurs(tab, 'button', 'Ask the communications team');
    const message = await ours(tab, 'textbox', 'Your message. Change it as you like.');
    expect(message.text).toMatch(/even kindly[\s\S]*Where: https:\/\/x\.com\/home[\s\S]*hip op\. I walked past/);
    await ours(tab, 'link', 'Open in e-mail');
    await picture(post, 'gate-ask');
    const names = (await allOfOurs(tab)).map(({ name }) => name);
    expect(names).not.toContain('Post anyway');
    expect(names).not.toContain('Copy my words, to show a colleague');
    await post.keyboard.press('Escape');
    await goneFromOurs(tab, 'alertdialog');
    expect(await post.locator(BOX).first().innerText()).toContain(PATIENT);
  });

  test('while it only observes nothing is shown or held, and the person’s tally counts', async () => {
    await push({ observeOnly: true, label: 'pilot' });
    const page = await status();
    await page.getByText('pilot', { exact: true }).waitFor();
    await page.close();
    await write(PATIENT);
    const tab = await tabOf(post, worker, []);
    await tab.pauseFor(LOOK);
    expect(await marks()).toBe(0);
    await post.keyboard.press('Control+Enter');
    await expect.poll(() => post.locator(BOX).first().innerText(), SOON).not.toContain(PATIENT);
    expect((await allOfOurs(tab)).filter(({ role }) => role !== 'status')).toEqual([]);
    const popup = await openOwn('popup/popup.html', 360);
    await popup.getByText('My tally').click();
    await popup.getByRole('row', { name: /Patients and their care/ }).waitFor();
    await popup.close();
  });

  test('what is set cannot be changed; the policy is acknowledged once, and may do without parts', async () => {
    await push({ organisation: 'mcc', acknowledgement: true, hiddenParts: '["pause", "try-it"]', label: 'all set' });
    const page = await openOwn('first-run/first-run.html');
    await page.getByText('Set by your organisation.').waitFor();
    expect(await page.getByLabel('My organisation').isDisabled()).toBe(true);
    const popup = await openOwn('popup/popup.html', 360);
    await popup.getByText('Your organisation asks you to read its policy.').waitFor();
    expect(await popup.getByRole('button', { name: /Pause/ }).count()).toBe(0);
    expect(await popup.getByText('Try a text').count()).toBe(0);
    await expectAccessible(page);
    await picture(page, 'first-run-managed');
    await page.bringToFront();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.getByText('You have read this edition.').waitFor();
    await popup.getByText('Your organisation asks you to read its policy.').waitFor({ state: 'detached' });
    for (const each of [popup, page]) await each.close();
  });

  test('what pack export writes for Linux, signed and compressed, is what this machine takes', async () => {
    exported('chrome', (folder) => copy.policy.copy(`${folder}/second-look-policy.json`));
    await reloadPolicies(context);
    await write(ABOUT_THE_CAR_PARK);
    await expect.poll(marks, SOON).toBe(1);
    const page = await status();
    await page.getByText('our-council 1.0.0, signed').waitFor();
    expect(await page.getByRole('heading', { name: /Not taken/ }).count()).toBe(0);
    await page.close();
  });

  /** A draft about a patient in a box of a new page that cannot be checked, until these selectors come. */
  async function repaired(page: Page, url: string, selectors: Record<string, string>): Promise<void> {
    await page.goto(url);
    await page.getByRole('textbox').first().click();
    await page.keyboard.type(PATIENT);
    const tab = await tabOf(page, worker, []);
    await ours(tab, 'heading', /not checked/i);
    await push({ selectors: JSON.stringify({ x: selectors }) });
    await page.bringToFront();
    await ours(tab, 'heading', ABOUT_A_PATIENT);
    await page.keyboard.press('Control+Enter');
    await ours(tab, 'alertdialog');
    await page.close();
  }

  test('a selector in the policy finds at once the box a person is in, which a redesign has hidden from us', async () => {
    const page = await context.newPage();
    await page.addInitScript(redesign);
    await repaired(page, 'https://x.com/home', { post: '[role="textbox"][contenteditable]' });
  });

  test('a selector in the policy finds the button of a box that is written in already', async () =>
    repaired(await context.newPage(), 'https://x.com/home?broken=button', {
      'post button': 'button:has(> div > span > span)',
    }));
});

/** Runs in the page before all else: what we know its compose box by is gone. */
function redesign(): void {
  new MutationObserver(() => {
    for (const each of document.querySelectorAll('[data-testid^="tweetTextarea"]')) each.removeAttribute('data-testid');
    for (const each of document.querySelectorAll('.public-DraftEditor-content')) each.className = 'redesigned';
  }).observe(document, { childList: true, subtree: true, attributes: true });
}
