/** Where records are kept: `storage.local`, and memory in tests. */
export interface RecordStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** One record of the person's own. Rejects where storage does. */
interface KeptRecord<T> {
  read(): Promise<T>;
  /** Changes it, each change after the one before. Resolves whether it was kept: a storage that refuses loses no more. */
  change(next: (before: T) => T): Promise<boolean>;
}

export function createRecord<T>(storage: RecordStorage, key: string, parse: (stored: unknown) => T): KeptRecord<T> {
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<T> {
    return parse((await storage.get(key))[key]);
  }

  async function write(next: (before: T) => T): Promise<boolean> {
    try {
      await storage.set({ [key]: next(await read()) });
      return true;
    } catch (error) {
      console.error(`Second Look: ‘${key}’ was not kept.`, error);
      return false;
    }
  }

  return {
    // What is on its way counts as kept.
    read: () => last.then(read),
    change(next) {
      const written = last.then(() => write(next));
      last = written;
      return written;
    },
  };
}
