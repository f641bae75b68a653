import { browser } from '../browser';
import { POLICY_CHANGED } from '../manner';

/**
 * Tells every page of a site we are on that drafts are to be judged anew, first those that somebody looks at. Tabs
 * without us have nobody to hear it.
 */
export function tellPages(): void {
  void browser.tabs.query({}).then((tabs) => {
    for (const { id } of tabs.sort((a, b) => Number(b.active) - Number(a.active))) {
      if (id !== undefined) void browser.tabs.sendMessage(id, POLICY_CHANGED).catch(() => undefined);
    }
  });
}

/** Tells our own pages, where one is open, that the policy was read. */
export function tellOwnPages(): void {
  void browser.runtime.sendMessage(POLICY_CHANGED).catch(() => undefined);
}
