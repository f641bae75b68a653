import type { CompiledRules } from '../src/detect/compile-rules';
import type { Ground } from '../src/managed/judge';
import { browser } from './browser';
import { unpacking } from './unpacking';

/** What managed policy is judged against in this version of the extension, which comes with these rules. */
export function groundOf({ packs, concerns, table }: CompiledRules): Ground {
  return {
    packs,
    concerns: new Set(concerns.map(({ name }) => name)),
    lexicons: new Set(table.lexicons),
    version: browser.runtime.getManifest().version,
    unpacking,
  };
}
