import type { BrowserContext, CDPSession } from 'playwright-core';

/** What there is after all that is garbage was collected: bytes of the heaps, and how many of the rest. */
export interface Sample {
  readonly drafts: number;
  readonly pageHeap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Nothing where there is no extension. */
  readonly workerHeap: number;
}

/** Measures the page opened last and the extension's worker, where there is one. */
export async function gauge(context: BrowserContext): Promise<(drafts: number) => Promise<Sample>> {
  const page = context.pages().at(-1);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!page || !browser) throw new Error('there is nothing to measure');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const inWorker = await attachToWorker(browser);
  return async (drafts) => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    await inWorker?.('HeapProfiler.collectGarbage');
    const usage = await inWorker?.('Runtime.getHeapUsage');
    return {
      drafts,
      pageHeap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      workerHeap: Number(usage?.['usedSize'] ?? 0),
    };
  };
}

type Send = (method: string) => Promise<Record<string, unknown>>;

/** The driver has no session for workers: this one goes through the browser's. */
async function attachToWorker(browser: CDPSession): Promise<Send | undefined> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (!worker) return undefined;
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  return (method) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const hear = ({ message }: { message: string }) => {
        const answer = JSON.parse(message) as {
          id?: number;
          result?: Record<string, unknown>;
          error?: { message: string };
        };
        if (answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        if (answer.result) resolve(answer.result);
        else reject(new Error(answer.error?.message));
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
    });
  };
}
