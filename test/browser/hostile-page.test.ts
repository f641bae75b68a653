import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium, tabOf } from './chromium';
import { makeBoxes } from './faults/make-boxes';
import { ABOUT_A_PATIENT, LOOK, PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, goneFromOurs, ours, pressOurs, until } from './ours';
import { marks, published, publishedOnce, strangers, textOf, write } from './page';
import { serveSites, type Sites } from './replicas';
import type { Surface } from './site-under-test';
import { x } from './x';

const surface = x.surfaces[0] as Surface;

let sites: Sites;
let context: BrowserContext;
let close: () => Promise<void>;
let worker: Worker;
let page: Page;
let tab: Tab;
const other = mkdtempSync(join(tmpdir(), 'second-look-other-'));

/** An extension of somebody else's, in the same browser. */
function makeOther(): void {
  const manifest = { manifest_version: 3, name: 'Other', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(other, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(other, 'worker.js'), '');
}

beforeAll(async () => {
  makeOther();
  sites = await serveSites();
  ({ context, close } = await launchChromium(sites, { extension: `${resolve('dist/chrome')},${other}` }));
  await until('both extensions', () => Promise.resolve(context.serviceWorkers().length === 2));
  worker = context.serviceWorkers().find((each) => each.url().endsWith('loader.js')) as Worker;
});

afterAll(async () => {
  await close();
  await sites.close();
  rmSync(other, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(surface.url);
  tab = await tabOf(page, worker, []);
  await surface.open(tab);
});

afterEach(() => page.close());

async function ask(): Promise<void> {
  await write(tab, surface, PATIENT);
  await tab.press('Control+Enter');
  await ours(tab, 'alertdialog');
}

async function postAnyway(): Promise<void> {
  await pressOurs(tab, 'checkbox', /checked/i);
  await pressOurs(tab, 'button', 'Post anyway');
  expect((await publishedOnce(tab)).texts.join()).toContain(PATIENT);
}

/** Whether the middle of the dialog is ours for who points at it. */
async function isInFront(): Promise<boolean> {
  const { x, y } = await ours(tab, 'heading', ABOUT_A_PATIENT);
  return page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.matches('html > :not(head, body)') ?? false,
    [x, y] as const,
  );
}

/** What a page does to our host; it stays where it is. */
const DISGUISES: readonly (readonly [string, (host: HTMLElement) => void])[] = [
  ['hides it', (host) => host.style.setProperty('display', 'none', 'important')],
  ['makes it transparent', (host) => host.setAttribute('style', 'opacity: 0 !important')],
  ['lets clicks through', (host) => host.setAttribute('style', 'pointer-events: none !important')],
  ['makes it inert and hidden', (host) => ['inert', 'hidden'].forEach((name) => host.setAttribute(name, ''))],
  [
    'moves it out of the window',
    (host) => host.setAttribute('style', 'translate: -9999px !important; contain: strict'),
  ],
];

test('a page that hides, fades, moves or deadens the dialog: it stays, and is answered', async () => {
  await ask();
  for (const [what, disguise] of DISGUISES) {
    await page.evaluate(`(${disguise.toString()})(document.querySelector('html > :not(head, body)'))`);
    await expect.poll(isInFront, { message: what }).toBe(true);
  }
  await postAnyway();
});

const REMOVALS: readonly (readonly [string, (host: HTMLElement) => void])[] = [
  ['throws it out', (host) => host.remove()],
  ['moves it elsewhere', (host) => document.body.append(host)],
];

test.for(REMOVALS)('a page that %s: nothing is posted, the words stay, the card says why', async ([, remove]) => {
  await ask();
  await page.evaluate(`(${remove.toString()})(document.querySelector('html > :not(head, body)'))`);
  await goneFromOurs(tab, 'alertdialog');
  await ours(tab, 'heading', ABOUT_A_PATIENT);
  expect(await published(tab)).toEqual([]);
  expect(await textOf(tab, surface)).toContain(PATIENT);
});

test('a page that covers the dialog with what is over everything: the dialog comes before it', async () => {
  await ask();
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100%; height: 100%';
    document.body.append(cover);
    cover.showPopover();
    const modal = document.body.appendChild(document.createElement('dialog'));
    modal.style.cssText = cover.style.cssText;
    modal.showModal();
  });
  await expect.poll(isInFront).toBe(true);
  await postAnyway();
});

test('what a page presses by script answers nothing and posts nothing that is held', async () => {
  await ask();
  const { x, y } = await ours(tab, 'button', 'Post anyway');
  await page.evaluate(
    ([left, top]) => {
      const host = document.querySelector<HTMLElement>('html > :not(head, body)');
      const about = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
      const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
      for (const type of presses) host?.dispatchEvent(new MouseEvent(type, about));
      host?.click();
      for (const key of ['Enter', ' ', 'Tab'])
        for (const type of ['keydown', 'keyup'])
          host?.dispatchEvent(new KeyboardEvent(type, { ...about, key, code: key }));
      document.querySelector<HTMLElement>('[data-testid="tweetButtonInline"]')?.click();
    },
    [x, y] as const,
  );
  await tab.pauseFor(LOOK);
  await ours(tab, 'alertdialog');
  expect(await published(tab)).toEqual([]);
});

test('a page that floods us with messages and events is not heard', async () => {
  await page.evaluate(() => {
    for (let count = 0; count < 10_000; count++) {
      postMessage({ kind: 'check', revision: count, draft: { text: 'x' } });
      window.dispatchEvent(new CustomEvent('second-look', { detail: count }));
      document.dispatchEvent(new CustomEvent('policy-changed'));
    }
  });
  await ask();
  await postAnyway();
});

test('a page that changes what its own world is made of does not change ours', async () => {
  await page.evaluate(() => {
    const world = window as unknown as { roots: number };
    world.roots = 0;
    const fail = () => {
      throw new Error('spoilt by the page');
    };
    const root = Element.prototype.attachShadow.bind(document.createElement('div'));
    Element.prototype.attachShadow = () => (world.roots++, root({ mode: 'open' }));
    Object.assign(Array.prototype, { at: fail, toSorted: fail, findLast: fail });
    Object.assign(AbortSignal, { any: fail, timeout: fail });
    Object.assign(CSS.highlights, { set: fail, delete: fail });
    Object.assign(MutationObserver.prototype, { observe: fail });
    Object.assign(EventTarget.prototype, { addEventListener: fail });
    HTMLDialogElement.prototype.showModal = fail;
    HTMLElement.prototype.showPopover = fail;
  });
  await write(tab, surface, PATIENT);
  await ours(tab, 'region');
  await tab.press('Control+Enter');
  await ours(tab, 'alertdialog');
  expect(await page.evaluate(() => (window as unknown as { roots: number }).roots)).toBe(0);
  await postAnyway();
});

test('a page that takes names of the document and of forms for its own: the gate holds', async () => {
  await tab.evaluate(makeBoxes, 1);
  await page.evaluate(() => {
    const make = document.createElement.bind(document);
    const part = document.querySelector('section') as HTMLElement;
    const form = make('form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.append(...part.childNodes);
    const methods = [
      'matches',
      'closest',
      'contains',
      'querySelector',
      'querySelectorAll',
      'parentElement',
      'parentNode',
    ];
    for (const name of [...methods, 'getRootNode', 'getAttribute', 'isConnected', 'nodeName']) {
      const field = form.appendChild(make('input'));
      field.name = name;
      field.hidden = true;
    }
    part.append(form);
    for (const name of ['body', 'documentElement', 'querySelector', 'createElement', 'activeElement', 'getSelection']) {
      const taken = part.appendChild(make('form'));
      taken.name = taken.id = name;
    }
  });
  // The driver's own click would trip over these names.
  await page.evaluate(() => document.getElementById('box-0')?.focus());
  await page.keyboard.type(PATIENT);
  await page.keyboard.press('Control+Enter');
  await ours(tab, 'heading', ABOUT_A_PATIENT);
  await ours(tab, 'alertdialog');
  expect(await published(tab)).toEqual([]);
  await postAnyway();
});

test('before there is something to say a page cannot tell that we are here, by nodes, names or marks', async () => {
  const names = await page.evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => /second|look/i.test(name)),
  );
  await write(tab, surface, WALK);
  await tab.pauseFor(LOOK);
  expect([names, await strangers(tab), await marks(tab)]).toEqual([[], 0, {}]);
  const runtime = await page.evaluate(() => (window as unknown as { chrome?: { runtime?: object } }).chrome?.runtime);
  expect(runtime).toBeUndefined();
});

test('markup in a draft is text, wherever we show it', async () => {
  await write(tab, surface, `<img src=x onerror=alert(1)> <b>${PATIENT}</b>`);
  await tab.press('Control+Enter');
  await ours(tab, 'alertdialog');
  const made = await tab.inOurs((root) => root.querySelectorAll('img, b, script, iframe').length, null);
  expect(made).toBe(0);
});

test('a draft of two hundred thousand characters is held or told of, and not lost', async () => {
  await page.keyboard.insertText(`${PATIENT}. ${'A walk along the canal. '.repeat(8_000)}`);
  await tab.press('Control+Enter');
  await expect
    .poll(async () => (await allOfOurs(tab)).map(({ role }) => role), { timeout: 20_000 })
    .toContain('heading');
  const posts = await published(tab);
  if (posts.length === 0) expect(await textOf(tab, surface)).toContain(PATIENT);
  else expect((await ours(tab, 'heading')).name).toMatch(/not checked/i);
});

test('another extension gets no answer', async () => {
  const stranger = context.serviceWorkers().find((each) => each.url().endsWith('/worker.js')) as Worker;
  const answer = await stranger.evaluate(
    async ([id, text]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(id: string, message: object): Promise<unknown> } };
      };
      const message = { kind: 'check', revision: 1, draft: { text, surface: 'post', site: 'x' } };
      return chrome.runtime.sendMessage(id, message).catch((error: Error) => error.message);
    },
    [new URL(worker.url()).host, PATIENT] as const,
  );
  expect(answer ?? 'nothing').toMatch(/nothing|Could not establish connection/);
});
