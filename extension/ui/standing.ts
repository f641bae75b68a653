import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser';
import { keepOwn, readOwn, type Own } from '../own';
import { POLICY_CHANGED } from '../manner';
import type { PolicyInForce } from '../protocol';
import { askPolicy } from './worker';

/** Keeps a choice. The page shows it at once; it rejects, and shows what it was, where the storage refuses. */
type Keep = <K extends keyof Own>(name: K, value: Own[K]) => Promise<void>;

/** What the pages of the extension stand on: the policy in force and the person's own options. */
interface Standing {
  readonly policy: PolicyInForce;
  readonly own: Own;
  readonly keep: Keep;
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
  const [policy, readPolicy] = useLatest(askPolicy);
  const [stored, readStored] = useLatest(readOwn);
  const [chosen, setChosen] = useState<Own>({});
  useEffect(() => {
    const read = () => void Promise.all([readPolicy(), readStored()]);
    read();
    const hear = (message: unknown): undefined => {
      if (message === POLICY_CHANGED) read();
    };
    browser.storage.onChanged.addListener(read);
    browser.runtime.onMessage.addListener(hear);
    return () => {
      browser.storage.onChanged.removeListener(read);
      browser.runtime.onMessage.removeListener(hear);
    };
  }, [readPolicy, readStored]);
  const keep = useCallback<Keep>(
    async (name, value) => {
      const choice: Own = { [name]: value };
      setChosen((before) => ({ ...before, ...choice }));
      try {
        await keepOwn(name, value);
      } finally {
        await readStored();
        // A later choice of the same thing is still on its way to the storage, and stays shown.
        setChosen((now) => (now[name] === value ? without(now, name) : now));
      }
    },
    [readStored],
  );
  if (policy === 'failed' || stored === 'failed') return 'failed';
  return policy && stored && { policy, own: { ...stored, ...chosen }, keep };
}

function without(own: Own, name: keyof Own): Own {
  const { [name]: _, ...others } = own;
  return others;
}

/** What was last read, and how to read it again. An answer that a later question has overtaken is dropped. */
function useLatest<T>(ask: () => Promise<T>): [latest: T | 'failed' | undefined, read: () => Promise<void>] {
  const [latest, setLatest] = useState<T | 'failed'>();
  const asked = useRef(0);
  const read = useCallback(async () => {
    const mine = ++asked.current;
    const answer = await ask().catch(() => 'failed' as const);
    if (mine === asked.current) setLatest(() => answer);
  }, [ask]);
  return [latest, read];
}
