/** The longest a press waits for its answer, in milliseconds. */
const LONGEST_WAIT = 300;
/** And where the worker had been stopped and has first to start: to go unchecked costs more than a second does. */
const LONGEST_WAIT_FOR_A_START = 1_000;

/** How long a press may wait for the worker, which is awake or has first to start. */
export function longestWait(isAwake: boolean): number {
  return isAwake ? LONGEST_WAIT : LONGEST_WAIT_FOR_A_START;
}

/** Resolves when `promise` does, or after `limit` milliseconds, whichever is first. */
export function within(limit: number, promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, limit);
    promise.then(() => resolve(), reject).finally(() => clearTimeout(timer));
  });
}
