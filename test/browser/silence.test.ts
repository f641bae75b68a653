import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, tabOf } from './chromium';
import type { Tab } from './driver';
import { ours, pressOurs } from './ours';
import { publishedOnce, write } from './page';
import { serveSites, type Sites } from './replicas';
import type { Surface } from './site-under-test';
import { x } from './x';

/** Two of its words are in no other text. */
const DRAFT = 'My lady Quillowby in bay 3 had her hip op at Tarnwhistle';
const OF_THE_DRAFT = ['Quillowby', 'Tarnwhistle'];
const OWN_PAGES = ['popup/popup.html', 'options/options.html', 'fleet/fleet.html', 'first-run/first-run.html'];

/** Who asks for what the browser wants for itself: its updates and word lists. */
const OF_THE_BROWSER = 'not an origin';

const home = x.surfaces[0] as Surface;

/** What a browser leaves behind: what it asked the network for, what it logged, and what it wrote to its profile. */
interface Left {
  readonly requests: readonly Request[];
  readonly log: string;
  /** The files of the profile, by their path in it. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A request, and the origin of whose script or page it was made for. */
interface Request {
  readonly url: string;
  readonly initiator?: string;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Partial<Request> }[];
}

let sites: Sites;
let withUs: Left;
let without: Left;

beforeAll(async () => {
  sites = await serveSites();
  withUs = await leftBy(sites, playWithUs, resolve('dist/chrome'));
  without = await leftBy(sites, playWithout);
});

afterAll(() => sites.close());

/** Starts a browser that logs all it can, on a profile of its own, and gathers what is left when it has ended. */
async function leftBy(
  where: Sites,
  play: (context: BrowserContext) => Promise<void>,
  extension?: string,
): Promise<Left> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-silence-'));
  const [profile, netLog, log] = ['profile', 'net.json', 'log.txt'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { context, close } = await launchChromium(where, {
    profile,
    ...(extension && { extension }),
    args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything', '--enable-logging', `--log-file=${log}`],
  });
  await play(context);
  await close();
  const left = {
    requests: requestsIn(JSON.parse(readFileSync(netLog, 'utf8')) as NetLog),
    log: readFileSync(log, 'utf8'),
    files: filesOf(profile),
  };
  rmSync(folder, { recursive: true, force: true });
  return left;
}

function requestsIn({ constants, events }: NetLog): Request[] {
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === started && params?.url
      ? [{ url: params.url, ...(params.initiator && { initiator: params.initiator }) }]
      : [],
  );
}

function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path)]));
}

/** A draft is warned of, held, and posted all the same; then every page of ours is looked at. */
async function playWithUs(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(home.url);
  const tab = await tabOf(page, worker, []);
  await typed(tab);
  await ours(tab, 'region');
  await tab.click(home.submit);
  await pressOurs(tab, 'checkbox', /checked/i);
  await pressOurs(tab, 'button', 'Post anyway');
  await publishedOnce(tab);
  for (const path of OWN_PAGES) await look(await context.newPage(), new URL(`/extension/${path}`, worker.url()).href);
}

async function look(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').waitFor();
}

async function playWithout(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(home.url);
  const tab = await tabOf(page, undefined, []);
  await typed(tab);
  await tab.click(home.submit);
  await publishedOnce(tab);
}

async function typed(tab: Tab): Promise<void> {
  await home.open(tab);
  await write(tab, home, DRAFT);
}

function isOfSite(url: string): boolean {
  return sites.hosts.includes(new URL(url).hostname);
}

/** The files in which a word stands, in bytes or in the browser's own two-byte letters. */
function holding({ files }: Left, word: string): string[] {
  const written = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return [...files].filter(([, bytes]) => written.some((each) => bytes.includes(each))).map(([path]) => path);
}

describe('a draft that was warned of, held and posted', () => {
  test('leaves in the network log what the site asks for without us, and nothing else', () => {
    const forPages = ({ requests }: Left) =>
      requests.filter(({ url, initiator }) => initiator !== OF_THE_BROWSER || isOfSite(url));
    const addresses = (left: Left) => [...new Set(forPages(left).map(({ url }) => url))].sort();
    expect(addresses(without)).toContain(home.url);
    expect(addresses(withUs)).toEqual(addresses(without));
  });

  test.each(OF_THE_DRAFT)('leaves its word “%s” in no log', (word) => {
    expect(withUs.log).not.toBe('');
    expect(withUs.log).not.toContain(word);
  });

  test.each(OF_THE_DRAFT)('leaves its word “%s” in no file of the profile', (word) => {
    expect(holding(withUs, word)).toEqual([]);
    // Where we keep a count of what was noticed, it is found.
    expect(holding(withUs, 'patient-care')).toContainEqual(expect.stringContaining('Local Extension Settings'));
  });
});
