import type { CDPSession, Worker } from 'playwright-core';
import type { OurWork } from './driver';

/** Runs something in our own world of a page. */
type InOurWorld = <T, A>(run: (argument: A) => T, argument: A) => Promise<T>;

/** Our own world of the page as it is now, which the debugger knows by our address. */
export async function ourWorld(cdp: CDPSession): Promise<InOurWorld> {
  const ours: number[] = [];
  const notice = ({ context: { id, origin } }: { context: { id: number; origin: string } }) => {
    if (origin.startsWith('chrome-extension://')) ours.push(id);
  };
  cdp.on('Runtime.executionContextCreated', notice);
  // It tells of every world there is before it answers.
  await cdp.send('Runtime.enable');
  cdp.off('Runtime.executionContextCreated', notice);
  await cdp.send('Runtime.disable');
  const [contextId] = ours;
  if (contextId === undefined) throw new Error('the extension is not on this page');
  return async (run, argument) => {
    const expression = `(${run.toString()})(${JSON.stringify(argument ?? null)})`;
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
}

/** Counts in our own world of the page, and at the worker's ear. */
export async function countOurWork(cdp: CDPSession, worker: Worker): Promise<() => Promise<OurWork>> {
  const inOurWorld = await ourWorld(cdp);
  await inOurWorld(countTimers, null);
  await worker.evaluate(countMessages);
  return async () => ({
    timers: await inOurWorld(() => (globalThis as Counting).counted ?? -1, null),
    messages: await worker.evaluate(() => (globalThis as Counting).counted ?? -1),
  });
}

type Counting = typeof globalThis & { counted?: number };

/** Runs in our world of a page. */
function countTimers(): number {
  const world = globalThis as Counting & Record<string, unknown>;
  world.counted = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const asked = world[name] as (...given: unknown[]) => unknown;
    (world as Record<string, unknown>)[name] = (...given: unknown[]) => {
      world.counted = (world.counted ?? 0) + 1;
      return asked.apply(world, given);
    };
  }
  return world.counted;
}

/** Runs in the worker. */
function countMessages(): void {
  const world = globalThis as Counting & {
    chrome: { runtime: { onMessage: { addListener(heard: () => void): void } } };
  };
  world.counted = 0;
  world.chrome.runtime.onMessage.addListener(() => {
    world.counted = (world.counted ?? 0) + 1;
  });
}
