import { browser } from '../browser';
import type { PageState } from '../protocol';

interface Badge {
  readonly text: string;
  readonly title: string;
}

/** Shows on the toolbar, for one tab, what is known of its page. */
export async function showBadge(tabId: number, state: PageState, findings: number): Promise<void> {
  const { text, title } = badgeOf(state, findings);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#17212b' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}

function badgeOf(state: PageState, findings: number): Badge {
  switch (state) {
    case 'quiet':
      return { text: '', title: browser.i18n.getMessage('extensionName') };
    case 'findings':
      return { text: String(findings), title: browser.i18n.getMessage('toolbarFindings', String(findings)) };
    case 'not-checked':
      return { text: '?', title: browser.i18n.getMessage('toolbarNotChecked') };
  }
}
