/** Tells how many whole seconds are left, once a second, until it has told 0 or `signal` aborts. */
export function countDown(seconds: number, tell: (left: number) => void, signal: AbortSignal): void {
  const end = performance.now() + seconds * 1000;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    const rest = end - performance.now();
    const left = Math.max(0, Math.ceil(rest / 1000));
    tell(left);
    // A timer may fire a little early: it then waits for what is left of this same second.
    if (left > 0) timer = setTimeout(next, rest - (left - 1) * 1000);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (!signal.aborted) next();
}
