import { createContext } from 'preact';
import type { Finding } from '../../src/finding';

/** What the interface has done for it elsewhere. */
export interface Helpers {
  /** The draft without what identifies somebody by form; undefined where nobody could do it. */
  mask(text: string): Promise<string | undefined>;
  /** The person says that this finding on `text` is wrong. Resolves whether their sample, if they keep one, was kept. */
  refute(finding: Finding, text: string, sample: string | undefined): Promise<boolean>;
}

export const HelpersContext = createContext<Helpers>({
  mask: () => Promise.resolve(undefined),
  refute: () => Promise.resolve(false),
});
