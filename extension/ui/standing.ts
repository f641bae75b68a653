import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser';
import { readOwn, type Own } from '../own';
import type { PolicyInForce } from '../protocol';
import { askPolicy } from './worker';

/** What the pages of the extension stand on: the policy in force and the person's own options. */
interface Standing {
  readonly policy: PolicyInForce;
  readonly own: Own;
}

export const StandingContext = createContext<Standing | undefined>(undefined);

/** The standing of the page this is on. */
export function useStanding(): Standing {
  const standing = useContext(StandingContext);
  if (!standing) throw new Error('only on a page that has a standing');
  return standing;
}

/** The standing as it is now, read again whenever it changes. `failed`: the worker or the storage has no answer. */
export function useLiveStanding(): Standing | 'failed' | undefined {
  const [standing, setStanding] = useState<Standing | 'failed'>();
  useEffect(() => {
    let latest = 0;
    const read = () => {
      const mine = ++latest;
      const settle = (read: Standing | 'failed') => mine === latest && setStanding(read);
      Promise.all([askPolicy(), readOwn()]).then(
        ([policy, own]) => settle({ policy, own }),
        () => settle('failed'),
      );
    };
    read();
    browser.storage.onChanged.addListener(read);
    return () => browser.storage.onChanged.removeListener(read);
  }, []);
  return standing;
}
