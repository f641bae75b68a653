import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

/** What this driver needs of puppeteer's own BiDi connection, which its types keep to themselves. */
export interface Bidi {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
  on<E extends keyof BidiEvents>(event: E, listener: (parameters: BidiEvents[E]) => void): void;
}

interface BidiEvents {
  'network.beforeRequestSent': { readonly request: { readonly url: string } };
  'log.entryAdded': LogEntry;
}

/** What a page, or one of our scripts in it, wrote to the console. */
interface LogEntry {
  readonly type: string;
  readonly level: string;
  readonly text: string;
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

interface BidiResult {
  readonly type?: string;
  readonly result?: RemoteValue;
  readonly exceptionDetails?: { readonly text: string };
  readonly contexts?: readonly BrowsingContext[];
}

/** A page or a frame. */
interface BrowsingContext {
  readonly context: string;
  readonly url: string;
  readonly children?: readonly BrowsingContext[] | null;
}

export interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: unknown;
}

/** The connection this browser is driven by. */
export function connectionOf(browser: PuppeteerBrowser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

/** Runs a function, given as source, in a page: one of a site, one of ours, or the browser's own window. */
export async function call(
  bidi: Bidi,
  context: string,
  source: string,
  values: readonly object[],
  includeShadowTree: string,
): Promise<RemoteValue | undefined> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: source,
    target: { context },
    arguments: values,
    awaitPromise: true,
    serializationOptions: { includeShadowTree, maxDomDepth: 1 },
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** Runs in the browser's own window, with its privileges. */
export async function inBrowser(bidi: Bidi, source: string): Promise<RemoteValue | undefined> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  if (!context) throw new Error('Firefox gave no window of its own to work from');
  return call(bidi, context, source, [], 'none');
}
