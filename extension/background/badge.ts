import { browser } from '../browser';
import type { PageState } from '../protocol';
import { words } from '../words';

interface Badge {
  /** Null: what is shown for every tab. */
  readonly text: string | null;
  /** Empty: the name of the extension. Chromium takes no null here. */
  readonly title: string;
}

/** Shows on the toolbar, for one tab, what is known of its page. */
export async function showBadge(tabId: number, state: PageState, findings: number): Promise<void> {
  const { text, title } = badgeOf(state, findings);
  await Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]);
}

/** Shows on the toolbar of every tab that has nothing of its own to tell whether checking is paused, and until when. */
export async function showPause(pausedUntil: number | undefined): Promise<void> {
  const title = pausedUntil === undefined ? words('extensionName') : words('toolbarPaused', clockOf(pausedUntil));
  await Promise.all([
    browser.action.setBadgeText({ text: pausedUntil === undefined ? '' : 'II' }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: '#17212b' }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ]);
}

function badgeOf(state: PageState, findings: number): Badge {
  switch (state) {
    case 'quiet':
      return { text: null, title: '' };
    case 'findings':
      return { text: String(findings), title: words('toolbarFindings', String(findings)) };
    case 'not-checked':
      return { text: '?', title: words('toolbarNotChecked') };
  }
}

function clockOf(time: number): string {
  return new Date(time).toLocaleTimeString(words('language'), { hour: '2-digit', minute: '2-digit' });
}
