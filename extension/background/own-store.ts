import { browser } from '../browser';
import { isOwnChange, readOwn, type Own } from '../own';

/** The person's own options, kept up with for as long as the worker lives. */
interface OwnStore {
  current(): Promise<Own>;
}

/** `read` is called at once and whenever the person has chosen anew, `changed` only then. */
export function createOwnStore(read: (own: Own) => void, changed: () => void): OwnStore {
  let stored = readAgain();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !isOwnChange(changes)) return;
    stored = readAgain();
    changed();
  });

  async function readAgain(): Promise<Own> {
    const own = await readOwn().catch(noOptions);
    read(own);
    return own;
  }

  return { current: () => stored };
}

/** A browser whose storage fails still checks drafts, by the policy alone. */
function noOptions(error: unknown): Own {
  console.error('Second Look: its stored options could not be read.', error);
  return {};
}
