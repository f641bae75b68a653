import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../browser';
import { createRecord } from '../record';
import type { WordKey } from '../words';

/** A record as one of our pages shows it. */
interface Stored<T> {
  /** `undefined` until it is read. */
  readonly kept: T | 'failed' | undefined;
  /** Changes what is kept by then, which may be more than is shown. */
  readonly change: (next: (before: T) => T) => void;
  /** Throws it away. */
  readonly clear: () => void;
  /** What to say where that could not be kept. */
  readonly told: WordKey | undefined;
}

/** What is kept under `key`, followed while it is shown. `parse` is one function for as long as that is. */
export function useStored<T>(key: string, parse: (stored: unknown) => T): Stored<T> {
  const record = useMemo(() => createRecord(browser.storage.local, key, parse), [key, parse]);
  const [kept, setKept] = useState<T | 'failed'>();
  const [told, setTold] = useState<WordKey>();
  useEffect(() => {
    const read = () => void record.read().then(setKept, () => setKept('failed'));
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, [record]);

  const tell = (isKept: boolean) => setTold(isKept ? undefined : 'optionsNotSaved');
  return {
    kept,
    change: (next) => void record.change(next).then(tell),
    clear: () =>
      void browser.storage.local.remove(key).then(
        () => tell(true),
        () => tell(false),
      ),
    told,
  };
}
