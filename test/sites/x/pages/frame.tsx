import type { ReactNode } from 'react';
import type { IconName } from '../icons';
import { Icon } from '../icons';
import { look } from '../look';
import { me } from '../people';
import { Avatar } from '../posts/avatar';
import { RichText } from '../posts/rich-text';
import { linkTo, openCompose } from '../route';
import { words } from '../words';
import { Aside } from './aside';

interface Tab {
  readonly testId: string;
  readonly icon: IconName;
  readonly label: string;
  readonly href: string;
}

const tabs: readonly Tab[] = [
  { testId: 'AppTabBar_Home_Link', icon: 'home', label: words.home, href: '/home' },
  { testId: 'AppTabBar_Explore_Link', icon: 'search', label: words.explore, href: '/home' },
  { testId: 'AppTabBar_Notifications_Link', icon: 'bell', label: words.notifications, href: '/home' },
  { testId: 'AppTabBar_DirectMessage_Link', icon: 'mail', label: words.messages, href: '/home' },
  { testId: 'AppTabBar_Profile_Link', icon: 'person', label: words.profile, href: `/${me.handle}` },
];

/** The three columns every page of the site has. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={look('frame')}>
      <header role="banner" className={look('side')}>
        <nav role="navigation" className={look('nav')}>
          {tabs.map((tab) => (
            <NavLink key={tab.testId} tab={tab} />
          ))}
          <a
            href="/compose/post"
            data-testid="SideNav_NewTweet_Button"
            className={look('button', 'filled', 'wide')}
            onClick={(event) => {
              event.preventDefault();
              openCompose();
            }}
          >
            {words.post}
          </a>
        </nav>
        <AccountSwitcher />
      </header>
      <main role="main" className={look('main')}>
        <div data-testid="primaryColumn" className={look('primary')}>
          {children}
        </div>
        <Aside />
      </main>
    </div>
  );
}

function NavLink({ tab }: { readonly tab: Tab }) {
  return (
    <a {...linkTo(tab.href)} role="link" aria-label={tab.label} data-testid={tab.testId} className={look('navLink')}>
      <Icon name={tab.icon} />
      <span className={look('navLabel')}>{tab.label}</span>
    </a>
  );
}

function AccountSwitcher() {
  return (
    <button
      type="button"
      aria-label={words.account}
      data-testid="SideNav_AccountSwitcher_Button"
      className={look('account')}
    >
      <Avatar person={me} />
      <div className={look('accountName')}>
        <div className={look('bold')}>
          <RichText text={me.name} />
        </div>
        <div className={look('dim')}>@{me.handle}</div>
      </div>
      <Icon name="more" />
    </button>
  );
}
