/** Resolves when `promise` does, or after `limit` milliseconds, whichever is first. */
export function within(limit: number, promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, limit);
    promise.then(() => resolve(), reject).finally(() => clearTimeout(timer));
  });
}
