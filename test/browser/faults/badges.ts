/** The page of ours that is asked what the toolbar shows: the worker may be gone. */
export const ASKED = 'extension/fleet/fleet.html';

interface World {
  readonly chrome: {
    readonly tabs: { query(about: object): Promise<{ id: number }[]> };
    readonly action: { getBadgeText(about: object): Promise<string> };
  };
}

/** Runs in one of our own pages. */
export async function badges(): Promise<string> {
  const { chrome } = globalThis as unknown as World;
  const tabs = await chrome.tabs.query({});
  const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  return texts.filter(Boolean).join(', ');
}
