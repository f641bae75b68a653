/** The share of the time that it may take, and the longest it is put off for that, in milliseconds: on a slow computer. */
const SHARE = 1 / 50;
const LONGEST = 250;

/**
 * Does something at once, and however often it is wanted, no more often than once in so many milliseconds: where it takes
 * long, less often.
 */
interface Pace {
  /** Does it now, or as soon as it may be done. Gives whether it was done now. */
  want(): boolean;
  /** What is wanted next is done at once. */
  hurry(): void;
}

/** Idle, it has no timer. Nothing is done once `signal` has aborted. */
export function createPace(between: number, what: () => void, signal: AbortSignal): Pace {
  let done = -Infinity;
  let rest = between;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function act(): void {
    clearTimeout(timer);
    timer = undefined;
    done = performance.now();
    if (!signal.aborted) what();
    rest = Math.max(between, Math.min(LONGEST, (performance.now() - done) / SHARE));
  }

  function want(): boolean {
    const wait = done + rest - performance.now();
    if (wait <= 0) act();
    else timer ??= setTimeout(act, wait);
    return wait <= 0;
  }

  return { want, hurry: () => void (done = -Infinity) };
}
