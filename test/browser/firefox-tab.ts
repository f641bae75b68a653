import type { KeyInput, Page } from 'puppeteer-core';
import { call, type Bidi, type RemoteValue } from './bidi';
import type { Tab } from './driver';

/** A page of Firefox as a tab. */
export function tabOf(page: Page, bidi: Bidi): Tab {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  return {
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    click: (selector) => page.locator(anywhere(selector)).setWaitForStableBoundingBox(true).click(),
    doubleClick: (selector) => page.locator(anywhere(selector)).click({ count: 2 }),
    clickAt: (x, y) => page.mouse.click(x, y),
    focus: (selector) => page.focus(anywhere(selector)),
    type: (text) => page.keyboard.type(text),
    press: (key) => press(page, key),
    down: (key) => page.keyboard.down(key as KeyInput),
    up: (key) => page.keyboard.up(key as KeyInput),
    compose: () => Promise.resolve(false),
    commit: () => Promise.reject(new Error('nothing is being composed')),
    inOurs: (run, argument) => inOurs(bidi, context, run, argument),
    pauseFor: (milliseconds) =>
      page.evaluate((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), milliseconds),
    screenshot: async (path) => void (await page.screenshot({ path: path })),
    countOurWork: () => Promise.resolve(undefined),
    close: () => page.close(),
  };
}

/** Found in open shadow roots as well, as playwright does. */
function anywhere(selector: string): string {
  return `pierce/${selector}`;
}

async function press(page: Page, combination: string): Promise<void> {
  const keys = combination.split('+') as KeyInput[];
  const last = (keys.pop() as string).replace('Space', ' ') as KeyInput;
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/** Runs in our interface, in the page or in one of its frames. */
async function inOurs<T, A>(
  bidi: Bidi,
  context: string,
  run: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument: A,
): Promise<T | undefined> {
  const root = await rootIn(bidi, context);
  if (!root) {
    const { result } = await bidi.send('browsingContext.getTree', { root: context });
    for (const frame of result.contexts?.[0]?.children ?? []) {
      const found = await inOurs(bidi, frame.context, run, argument);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const source = `(root, argument) => JSON.stringify((${run.toString()})(root, JSON.parse(argument)) ?? null)`;
  const answer = await call(
    bidi,
    context,
    source,
    [{ sharedId: root }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    'none',
  );
  return JSON.parse(answer?.value as string) as T;
}

/** BiDi gives a handle even on a closed shadow root when a node is serialised with its shadow tree. */
async function rootIn(bidi: Bidi, context: string): Promise<string | undefined> {
  const found = await call(bidi, context, hostsIn.toString(), [], 'all');
  const hosts = (found?.value as { value?: { shadowRoot?: RemoteValue } }[] | undefined) ?? [];
  return hosts.map((host) => host.value?.shadowRoot?.sharedId).find(Boolean);
}

/** Runs in the page: where our host may be, the one a person is in first. */
function hostsIn(): Element[] {
  const isEntered = (host: Element) => Number(host === document.activeElement);
  return [...document.querySelectorAll('html > div, dialog > div')].sort(
    (one, other) => isEntered(other) - isEntered(one),
  );
}
