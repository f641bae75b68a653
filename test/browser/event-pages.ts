import type { Tab } from './driver';
import { eventually } from './ours';

/** Where one accepts a request on a replica: of two, the first is `whom`. */
export interface RequestPage {
  readonly url: string;
  /** What leads to the requests, where they are not there at once. */
  readonly opener?: string;
  /** What accepts a request: the first on the page. */
  readonly accept: string;
  readonly decline: string;
  readonly whom: string;
  /** What is pressed beside it that accepts nothing, where there is something. */
  readonly another?: string;
}

/** Where one deletes a post of one's own on a replica: what is pressed for it, one after the other. */
export interface DeletePage {
  readonly url: string;
  readonly menu: string;
  readonly item: string;
  readonly confirm: string;
  readonly post: string;
  /** Another item of the menu, of this post or of somebody else's. */
  readonly another: readonly string[];
}

/** A form of a replica that an account is set up with. */
export interface SignUpPage {
  readonly url: string;
  readonly field: string;
  /** A field beside it. */
  readonly beside: string;
  readonly submit: string;
}

/** The pages of one site on which a person does something besides posting. */
export interface EventPages {
  readonly name: string;
  readonly requests?: RequestPage;
  readonly deleting: DeletePage;
  readonly signUp?: SignUpPage;
}

/** Presses these one after the other, each once it is there. */
export async function pressAll(tab: Tab, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) await eventually(() => tab.click(selector));
}

export const X_EVENTS: EventPages = {
  name: 'X',
  requests: {
    url: 'https://x.com/follower_requests',
    decline: '[data-testid="UserCell"] button:nth-of-type(1)',
    accept: '[data-testid="UserCell"] button:nth-of-type(2)',
    another: '[data-testid$="-follow"]',
    whom: 'dan_pargeter',
  },
  deleting: {
    url: 'https://x.com/jo_hartley/status/1990115500000000112',
    menu: '[data-testid="cellInnerDiv"]:nth-of-type(2) [data-testid="caret"]',
    item: '[data-testid="Dropdown"] [role="menuitem"]',
    confirm: '[data-testid="confirmationSheetConfirm"]',
    post: '1990115500000000112',
    another: ['[data-testid="caret"]', '[data-testid="Dropdown"] [role="menuitem"]'],
  },
  signUp: {
    url: 'https://x.com/i/flow/signup',
    field: '[name="email"]',
    beside: '[name="name"]',
    submit: '[type="submit"]',
  },
};

const OWN_STORY = '[aria-posinset="3"]';
const OWN_UPDATE = '[componentkey="7398000000000000103"]';
const OWN_THREAD = '[data-thread="thread-mine"]';
const OWN_PICTURE = 'https://www.instagram.com/';

export const EVENT_PAGES: readonly EventPages[] = [
  X_EVENTS,
  {
    name: 'Facebook',
    requests: {
      url: 'https://www.facebook.com/friends/requests/',
      accept: '[role="main"] [role="button"]:nth-child(2)',
      decline: '[role="main"] [role="button"]:nth-child(3)',
      whom: 'sal.winterflood',
    },
    deleting: {
      url: 'https://www.facebook.com/',
      menu: `${OWN_STORY} > div > [role="button"]`,
      item: '[role="menu"] [role="menuitem"]:last-child',
      confirm: '[role="dialog"][aria-modal] [role="button"]:last-child',
      post: 'pfbid02allotment',
      another: [`${OWN_STORY} > div > [role="button"]`, '[role="menu"] [role="menuitem"]:first-child'],
    },
    signUp: {
      url: 'https://www.facebook.com/r.php',
      field: '[name="reg_email__"]',
      beside: '[name="firstname"]',
      submit: '[name="websubmit"]',
    },
  },
  {
    name: 'LinkedIn',
    requests: {
      url: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
      decline: '[role="listitem"] button:nth-of-type(1)',
      accept: '[role="listitem"] button:nth-of-type(2)',
      whom: '/in/sal-winterflood/',
    },
    deleting: {
      url: 'https://www.linkedin.com/feed/',
      menu: `${OWN_UPDATE} button[aria-label]`,
      item: '[role="menu"] [role="menuitem"]:last-child',
      confirm: 'dialog button:last-of-type',
      post: '7398000000000000103',
      another: [`${OWN_UPDATE} button[aria-label]`, '[role="menu"] [role="menuitem"]:first-child'],
    },
    signUp: {
      url: 'https://www.linkedin.com/signup',
      field: '#email-address',
      beside: '#password',
      submit: '#join-form-submit',
    },
  },
  {
    name: 'Instagram',
    requests: {
      url: OWN_PICTURE,
      opener: '[data-replica-news]',
      accept: '[data-replica-drawer] [role="button"]:nth-child(1)',
      decline: '[data-replica-drawer] [role="button"]:nth-child(2)',
      whom: 'sal_winterflood',
    },
    deleting: {
      url: OWN_PICTURE,
      menu: 'article:has(> header a[href="/jo.hartley/"]) > header > [role="button"]',
      item: '[role="menu"] button:last-child',
      confirm: '[role="dialog"] [role="button"]:first-child',
      post: 'DRallotment',
      another: [
        'article:has(> header a[href="/jo.hartley/"]) > header > [role="button"]',
        '[role="menu"] button:first-child',
      ],
    },
    signUp: {
      url: 'https://www.instagram.com/accounts/emailsignup/',
      field: '[name="emailOrPhone"]',
      beside: '[name="password"]',
      submit: 'form [type="submit"]',
    },
  },
  {
    name: 'Viva Engage',
    deleting: {
      url: 'https://engage.cloud.microsoft/main/feed',
      menu: `${OWN_THREAD} [aria-haspopup="menu"]`,
      item: `${OWN_THREAD} [role="menuitem"]:last-child`,
      confirm: '[role="dialog"] > button',
      post: 'thread-mine',
      another: [`${OWN_THREAD} [aria-haspopup="menu"]`, `${OWN_THREAD} [role="menuitem"]:first-child`],
    },
  },
];
