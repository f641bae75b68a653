import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRules } from '../../src/cli/rules-folder';
import { launchChromium, tabOf } from './chromium';
import { LOOK } from './drafts';
import type { Tab } from './driver';
import { maySetPolicy, ownCopy, reloadPolicies } from './machine-policy';
import { goneFromOurs, ours, pressOurs } from './ours';
import { ABOUT_PARKING, parking } from './parking';
import { publishedOnce, published } from './page';
import { serveSites, type Sites } from './replicas';
import { SITES } from './sites';

/** Where pictures of every state go, where somebody wants to see them. */
const PICTURES = process.env['SECOND_LOOK_PICTURES'];
const SOON = { timeout: 15_000 };
const BOX = '[data-testid="tweetTextarea_0"]';
const AT_THE_DEPOT = 'The queue at the depot reaches to the second gate';
const SOURCE = 'https://depot-fire-service.example/news';
const A_YEAR = { from: '2020-01-01', until: '2099-12-31' };

/** What the worker's own world has of the browser. */
interface World {
  chrome: { storage: { managed: { get(): Promise<object> }; local: { set(items: object): Promise<void> } } };
}

describe.skipIf(!maySetPolicy())('what an organisation says is going on, in Chromium', () => {
  const copy = ownCopy();
  let sites: Sites;
  let context: BrowserContext;
  let close: () => Promise<void>;
  let worker: Worker;
  let page: Page;
  let tab: Tab;

  beforeAll(async () => {
    sites = await serveSites();
    ({ context, close } = await launchChromium(sites, { extension: copy.folder, profile: copy.profile }));
    worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => (globalThis as unknown as World).chrome.storage.managed.get());
    page = await context.newPage();
    tab = await tabOf(page, worker, []);
  });

  afterAll(async () => {
    await close();
    await sites.close();
    copy.discard();
  });

  beforeEach(() => page.goto('https://x.com/home'));

  async function push(settings: object): Promise<void> {
    copy.policy.write(settings);
    await reloadPolicies(context);
    await page.bringToFront();
  }

  async function write(text: string): Promise<void> {
    await page.locator(BOX).first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  }

  const ownHandle = () =>
    page.evaluate(
      () => document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href')?.slice(1) ?? '',
    );

  async function shot(name: string): Promise<void> {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
  }

  const marked = () => page.evaluate(() => [...CSS.highlights.values()].flatMap((each) => [...each].map(String)));
  const post = () => page.keyboard.press('Control+Enter');

  test('an incident: held with its own message and sources; what shares a source goes through as it came', async () => {
    const leak = {
      id: 'leak',
      name: 'Leak at the depot',
      from: '2020-01-01',
      phrases: ['depot'],
      sources: [SOURCE],
    };
    await push({ incidents: JSON.stringify([{ ...leak, say: 'The fire service speaks of this leak.' }]) });
    await write(AT_THE_DEPOT);
    await expect.poll(marked, SOON).toEqual(['depot']);
    await post();
    const dialog = await ours(tab, 'alertdialog');
    expect(dialog.name).toBe('This seems to be about: Leak at the depot');
    expect(dialog.text).toContain('The fire service speaks of this leak.');
    expect(dialog.text).toContain(`Share what is said by ${SOURCE}, without adding to it.`);
    await ours(tab, 'button', 'Ask the communications team');
    await shot('incident-gate');
    await pressOurs(tab, 'button', 'Go back and edit');
    await goneFromOurs(tab, 'alertdialog');
    expect(await published(tab)).toEqual([]);
    await write(`The depot: ${SOURCE}`);
    await expect.poll(marked, SOON).toEqual([]);
    await tab.pauseFor(LOOK);
    await post();
    expect(await publishedOnce(tab)).toMatchObject({ isTrusted: true, texts: [`The depot: ${SOURCE}`] });
  });

  test('a pre-election period: what is political is to be avoided, and the last day is told', async () => {
    await push({ organisation: 'mse-icb', preElection: JSON.stringify([A_YEAR]) });
    await write('Vote Labour on Thursday');
    await expect.poll(async () => (await marked()).length, SOON).toBeGreaterThan(0);
    await post();
    const { text } = await ours(tab, 'alertdialog');
    expect(text).toContain('A pre-election period lasts until 31 December 2099.');
    expect((await ours(tab, 'button', 'Post anyway')).disabled).toBe(true);
    await ours(tab, 'checkbox', /checked/);
    await shot('pre-election-gate');
    await pressOurs(tab, 'button', 'Go back and edit');
    await push({ organisation: 'mse-icb' });
    await write('Vote Labour on Friday');
    await post();
    await ours(tab, 'button', /Post anyway in \d/);
    await pressOurs(tab, 'button', 'Go back and edit');
  });

  test('a rule of the organisation’s own for such a period counts while it lasts', async () => {
    const [rule] = parking().rules;
    const packs = JSON.stringify([parking({ rules: [{ ...rule, where: { during: ['pre-election'] } }] })]);
    await push({ packs, preElection: JSON.stringify([A_YEAR]) });
    await write(ABOUT_PARKING);
    await expect.poll(marked, SOON).toEqual(['new car park']);
    await post();
    expect((await ours(tab, 'alertdialog')).name).toBe('This is about the car park');
    await pressOurs(tab, 'button', 'Go back and edit');
    await push({ packs });
    await expect.poll(marked, SOON).toEqual([]);
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
  });

  test('an official account that mentions one which is not for official accounts is held; a person’s own is not', async () => {
    const handle = await ownHandle();
    const lists = { organisation: 'mcc', notForOfficialAccounts: '["x:SomeFootballClub"]' };
    await push({ ...lists, officialAccounts: JSON.stringify([`x:${handle}`]) });
    await write('Well played @somefootballclub today');
    await expect.poll(marked, SOON).toEqual(['@somefootballclub']);
    await post();
    expect((await ours(tab, 'alertdialog')).name).toBe('This is an account that ours leaves alone');
    await shot('not-for-official-gate');
    await pressOurs(tab, 'button', 'Go back and edit');
    await push(lists);
    await expect.poll(marked, SOON).toEqual([]);
    await tab.pauseFor(LOOK);
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
  });

  test('an official account that answers one of theirs is held, and told that it is what is answered', async () => {
    const me = await ownHandle();
    const { handle, path } = await page.evaluate(() => {
      const link = document.querySelector('article[data-testid="tweet"] a[href*="/status/"]');
      const path = link?.getAttribute('href') ?? '';
      return { path, handle: path.split('/')[1] ?? '' };
    });
    await push({
      organisation: 'mcc',
      notForOfficialAccounts: JSON.stringify([`x:${handle.toUpperCase()}`]),
      officialAccounts: JSON.stringify([`x:${me}`]),
    });
    await page.goto(`https://x.com${path}`);
    await write('Well played today');
    const card = await ours(tab, 'region');
    expect(card.text).toContain('This is an account that ours leaves alone');
    expect(card.text).toContain('the post you are answering');
    await shot('not-for-official-answer');
    await post();
    await ours(tab, 'alertdialog');
    await pressOurs(tab, 'button', 'Go back and edit');
    expect(await published(tab)).toEqual([]);
  });

  test('so it is on Instagram, by whose post is commented on', async () => {
    const comment = SITES.find(({ name }) => name === 'Instagram')?.surfaces.find(
      ({ name }) => name === 'a comment in the feed',
    );
    if (!comment) throw new Error('Instagram has no comments in the feed');
    await page.goto(comment.url);
    const handle = await page.evaluate(
      () => document.querySelector('article header a[href]')?.getAttribute('href')?.replaceAll('/', '') ?? '',
    );
    await worker.evaluate((accounts) => (globalThis as unknown as World).chrome.storage.local.set({ accounts }), {
      instagram: 'corporate',
    });
    await push({ organisation: 'mcc', notForOfficialAccounts: JSON.stringify([`instagram:${handle}`]) });
    await comment.open(tab);
    await page.keyboard.type('Well played today');
    expect((await ours(tab, 'region')).text).toContain('This is an account that ours leaves alone');
    await push({ organisation: 'mcc', notForOfficialAccounts: JSON.stringify(['instagram:somebody_else']) });
    await goneFromOurs(tab, 'region');
  });

  test.each([
    ['mcc', 'We have built 400 new homes this year', /Is every figure, date and claim in this right\?/],
    ['mse-icb', 'Our MDT meets on Tuesday', /MDT/],
  ])('an official account is given a tip by %s on: %s; a person’s own is not', async (organisation, text, said) => {
    const me = await ownHandle();
    await push({ organisation, officialAccounts: JSON.stringify([`x:${me}`]) });
    await write(text);
    expect((await ours(tab, 'region')).text).toMatch(said);
    await shot(`official-tip-${organisation}`);
    await push({ organisation });
    await goneFromOurs(tab, 'region');
    await push({ organisation, officialAccounts: JSON.stringify([`x:${me}`]) });
    await ours(tab, 'region');
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
  });

  test('until the policy is acknowledged, where the employer asks for that, each box says so and holds nothing', async () => {
    const reminder = 'You have not yet said that you read the policy';
    await push({ organisation: 'mcc', acknowledgement: true });
    await write('Lovely light on the canal');
    await ours(tab, 'heading', reminder);
    await shot('acknowledgement-due');
    await post();
    expect((await publishedOnce(tab)).isTrusted).toBe(true);
    await write('And a heron');
    await ours(tab, 'heading', reminder);
    const version = (readRules('rules').packs.find(({ id }) => id === 'mcc') ?? { version: '' }).version;
    await worker.evaluate(
      (acknowledged) => (globalThis as unknown as World).chrome.storage.local.set({ acknowledged }),
      { pack: 'mcc', version, at: Date.now() },
    );
    await goneFromOurs(tab, 'region');
  });
});
