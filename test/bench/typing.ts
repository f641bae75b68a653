import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { launchChromium, tabOf } from '../browser/chromium';
import { serveSites } from '../browser/replicas';
import type { Surface } from '../browser/site-under-test';
import { SITES } from '../browser/sites';
import { median, table } from './measure';
import type { Target } from './target';
import { followTasks, LONG, type OurTasks } from './our-tasks';

/** How many times slower than this machine. */
const SLOWER = [1, 6];
const TEXT =
  'so today was a long one and i am glad to be home with the cat on my lap, my lady in bay 3 went home after her hip op '
    .repeat(3)
    .slice(0, 300);

/** A compose box of each make of editor, on each site that has it. */
const BOXES: readonly (readonly [site: string, surface: string, editor: string])[] = [
  ['X', 'the box at the top of home', 'Draft.js'],
  ['Facebook', 'a new post', 'Lexical'],
  ['Instagram', 'a message on a page of its own', 'Lexical'],
  ['Instagram', 'a comment in the feed', 'textarea'],
  ['LinkedIn', 'a new post', 'Quill, in a shadow root'],
  ['LinkedIn', 'a comment', 'TipTap'],
  ['Viva Engage', 'a discussion at the top of the feed', 'Draft.js'],
];

/** What a key takes in one box, in milliseconds. */
interface Figures {
  readonly without: number;
  readonly with: number;
  readonly more: number;
  readonly mostMore: number;
  readonly calls: number;
  readonly mostCalls: number;
  readonly longest: number;
  /** How many tasks of ours were long. */
  readonly long: number;
}

/** What typing costs the page's main thread, key by key, with the extension and without it, by turns. */
export async function typing(): Promise<Target[]> {
  const sites = await serveSites();
  const bare = await launchChromium(sites, {});
  const ours = await launchChromium(sites, { extension: resolve('dist/chrome') });
  console.log(
    `\nTyping ${TEXT.length} characters: milliseconds a key on the main thread, without us and with us by turns, key by key`,
  );
  console.log('(targets: our calls 1 ms in the middle; none of our tasks 50 ms long where the machine is 6x slower)');
  const more = ['more: median', 'p95'];
  const inCalls = ['our calls: median', 'p95', 'our longest task', 'long tasks'];
  const all: (Figures & { readonly slower: number })[] = [];
  const head = ['site', 'editor', 'slower', 'without', 'with', 'ratio', ...more, ...inCalls];
  for (const [site, name, editor] of BOXES) {
    const surface = surfaceOf(site, name);
    for (const slower of SLOWER) {
      const [without, withUs] = await byTurns(bare.context, ours.context, surface, slower);
      const tasks = await oursIn(ours.context, surface, slower);
      // It takes minutes: each line is told when it is known.
      const found = figures(without, withUs, tasks);
      all.push({ ...found, slower });
      console.log(table(head, [[site, editor, `${slower}x`, ...cellsOf(found)]]));
    }
  }
  await Promise.all([bare.close(), ours.close()]);
  await sites.close();
  const worst = (slower: number, figure: keyof Figures) =>
    Math.max(...all.filter((each) => each.slower === slower).map((each) => each[figure]));
  return [
    { what: 'more a key with us, worst editor, median ms', is: worst(1, 'more'), atMost: 1 },
    { what: 'our calls a key, worst editor, 6x slower, median ms', is: worst(6, 'calls'), atMost: 1 },
    { what: 'the same, 95th percentile', is: worst(6, 'mostCalls'), atMost: 4 },
    { what: 'our longest task, 6x slower, ms', is: worst(6, 'longest'), atMost: LONG },
  ];
}

function surfaceOf(site: string, name: string): Surface {
  const surface = SITES.find((each) => each.name === site)?.surfaces.find((each) => each.name === name);
  if (!surface) throw new Error(`there is no ${name} on ${site}`);
  return surface;
}

/** Each key against the same key without us: the text, and so what the editor does, is the same. */
function figures(without: readonly number[], withUs: readonly number[], tasks: OurTasks): Figures {
  const more = withUs.map((time, key) => time - (without[key] ?? NaN));
  return {
    ...{ without: mean(without), with: mean(withUs), more: median(more), mostMore: nearlyAll(more) },
    ...{ calls: median(tasks.keys), mostCalls: nearlyAll(tasks.keys), longest: tasks.longest, long: tasks.long },
  };
}

function cellsOf(found: Figures): (string | number)[] {
  return [
    ...[found.without, found.with, found.with / found.without, found.more, found.mostMore],
    ...[found.calls, found.mostCalls, found.longest, String(found.long)],
  ];
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** The 95th percentile. */
function nearlyAll(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

/** The same key in the one browser and then in the other, so that what else the machine does falls on both alike. */
async function byTurns(
  bare: BrowserContext,
  ours: BrowserContext,
  surface: Surface,
  slower: number,
): Promise<[number[], number[]]> {
  const [without, withUs] = [await openIn(bare, surface, slower), await openIn(ours, surface, slower)];
  const times: [number[], number[]] = [[], []];
  const [timeWithout, timeWithUs] = [await clockOf(without), await clockOf(withUs)];
  for (const key of TEXT) {
    times[0].push(await timeWithout(key));
    times[1].push(await timeWithUs(key));
  }
  await Promise.all([without.page.close(), withUs.page.close()]);
  return times;
}

async function oursIn(ours: BrowserContext, surface: Surface, slower: number): Promise<OurTasks> {
  const { page, cdp } = await openIn(ours, surface, slower);
  const tasksOfOurs = await followTasks(cdp);
  for (const key of TEXT) await page.keyboard.type(key);
  const tasks = await tasksOfOurs();
  await page.close();
  return tasks;
}

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens the box in a page of its own, and slows the page down only then. */
async function openIn(context: BrowserContext, surface: Surface, slower: number): Promise<Opened> {
  const page = await context.newPage();
  await page.goto(surface.url);
  await surface.open(await tabOf(page, undefined, []));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, cdp };
}

/**
 * Types a key, and gives the thread's own time since the key before, in milliseconds: what other programs do is not in it,
 * what the page does in between is.
 */
async function clockOf({ page, cdp }: Opened): Promise<(key: string) => Promise<number>> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  let before = await busy();
  return async (key) => {
    await page.keyboard.type(key);
    const now = await busy();
    const time = now - before;
    before = now;
    return time;
  };
}
