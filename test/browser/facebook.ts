import { answering, type Answer } from './answering';
import type { Tab } from './driver';
import { particulars } from './facebook-particulars';
import { selectors, type Found } from './facebook-selectors';
import { BY_BUTTON, enter } from './hands';
import { eventually, until } from './ours';
import { variant, type Route, type SiteUnderTest, type Surface } from './site-under-test';

const HOME = 'https://www.facebook.com/';
const GROUP = 'https://web.facebook.com/groups/884411';
const EDITOR = '[data-lexical-editor="true"]';
const FIRST_POST = '[aria-posinset="1"]';
const SUBMIT = '[data-replica-submit]';

const BY_ENTER: readonly Route[] = [
  { name: 'by Enter', submit: (tab) => tab.press('Enter') },
  ...BY_BUTTON.filter(({ name }) => name === 'by mouse'),
];

/** Presses something of the site as soon as it is there. */
function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}

/** The site puts another box in place of the one that got the focus. */
async function enterComment(tab: Tab, form: string): Promise<void> {
  await enter(tab, `${form} [role="textbox"]`);
  await until('the real box', () =>
    tab.evaluate(
      (selector) => document.querySelector(selector)?.contains(document.activeElement) ?? false,
      `${form} div:has(> div > #focused-state-composer-submit)`,
    ),
  );
}

function commentIn(name: string, url: string, post: string, replyTo: string): Surface {
  const form = `${post} > form`;
  return {
    name,
    url,
    open: (tab) => enterComment(tab, form),
    editor: `${form} ${EDITOR}`,
    submit: `${form} ${SUBMIT}`,
    routes: BY_ENTER,
    published: { replyTo },
  };
}

const comment = commentIn('a comment in the feed', HOME, FIRST_POST, 'pfbid02carnival');

const inPostsDialog = commentIn(
  'a comment in a post’s own dialog',
  'https://www.facebook.com/estuarycare/posts/pfbid02winter',
  `[role="dialog"] ${FIRST_POST}`,
  'pfbid02winter',
);

/** An answer to the first comment that `comment` matches. */
function replyTo(comment: string, usual: Surface): Surface {
  const form = `${comment} + form`;
  return {
    ...usual,
    async open(tab) {
      await press(tab, `${comment} [role="button"]`);
      await enterComment(tab, form);
    },
    editor: `${form} ${EDITOR}`,
    submit: `${form} ${SUBMIT}`,
  };
}

const FIRST_COMMENT = `${FIRST_POST} div:first-child > [role="article"]`;
const reply = replyTo(FIRST_COMMENT, commentIn('an answer to a comment', HOME, FIRST_POST, '501'));

/** The dialog opened by pressing this on the page. */
function dialogBy(name: string, url: string, opener: string, rest: Partial<Surface> = {}): Surface {
  const editor = `[role="dialog"] [role="textbox"]`;
  return {
    name,
    url,
    async open(tab) {
      await press(tab, opener);
      await enter(tab, editor);
    },
    editor,
    submit: `[role="dialog"] ${SUBMIT}`,
    ...rest,
  };
}

const post = dialogBy('a new post', HOME, '[role="region"] [role="button"]');

const BY_NEXT_AND_POST: Route = {
  name: 'by Next and Post',
  async submit(tab, { submit }) {
    await press(tab, '[role="dialog"] [role="button"][aria-label="Next"]');
    await press(tab, submit);
  },
};

const inGroup = dialogBy('a post in a group', GROUP, '[role="main"] > div > [role="button"]');

const share = dialogBy(
  'a post shared with words',
  HOME,
  `${FIRST_POST} [role="button"]:has([data-ad-rendering-role="share_button"])`,
  {
    published: { quotes: 'pfbid02carnival' },
  },
);

const OWN_POST = '[aria-posinset="3"]';

/** Its text stands in the box already; the caret is at the end. */
const edit = dialogBy('an edit of a post', HOME, '[role="menu"] [role="menuitem"]', {
  async open(tab) {
    await press(tab, `${OWN_POST} > div > [role="button"]`);
    await press(tab, '[role="menu"] [role="menuitem"]');
    await enter(tab, '[role="dialog"] [role="textbox"]');
    await tab.press('Control+End');
    await tab.type(' ');
  },
  published: { replyTo: 'pfbid02allotment' },
});

const message: Surface = {
  name: 'a message on a page of its own',
  url: 'https://www.messenger.com/t/100007300188',
  open: (tab) => enter(tab, EDITOR),
  editor: EDITOR,
  submit: SUBMIT,
  routes: BY_ENTER,
  published: { replyTo: '100007300188' },
};

/** The one that floats over the feed. */
const chat: Surface = {
  ...message,
  name: 'a message in a chat window',
  url: HOME,
  open: (tab) => enter(tab, '[role="group"] [role="textbox"]'),
  editor: '[role="group"] [role="textbox"]',
  submit: `[role="group"] ${SUBMIT}`,
};

/** The feed has four posts with a box each, and a chat beside it. */
const FEED = { tiers: [4, 0, 4], submit: [0, 0] };
const CHAT = { tiers: [1, 1, 1], submit: [0] };

const FOUND: readonly Found[] = [
  {
    surface: comment,
    message: CHAT,
    post: { tiers: [0], submit: [0, 0], steps: [0] },
    comment: { ...FEED, submit: [1, 1] },
  },
  {
    surface: inPostsDialog,
    message: { tiers: [0, 0, 0], submit: [0] },
    post: { tiers: [0], submit: [0, 0], steps: [0] },
    comment: { tiers: [1, 1, 0], submit: [1, 1] },
  },
  { surface: post, message: CHAT, post: { tiers: [1], submit: [1, 1], steps: [0] }, comment: FEED },
  { surface: share, post: { tiers: [1], submit: [1, 1], steps: [0] } },
  { surface: edit, post: { tiers: [1], submit: [1, 1], steps: [0] } },
  { surface: variant(post, 'steps=gone'), post: { tiers: [1], submit: [0, 0], steps: [1] } },
  { surface: variant(post, 'lang=fi'), post: { tiers: [1], submit: [0, 1], steps: [0] } },
  { surface: variant(comment, 'lang=de'), message: CHAT, comment: { ...FEED, submit: [1, 1] } },
  { surface: chat, message: { ...CHAT, submit: [1] } },
  { surface: message, message: { tiers: [1], submit: [1] } },
];

const TRUSTS_POST = 'https://www.facebook.com/estuarycare/posts/pfbid02winter';
const RUTHS_POST = 'https://www.facebook.com/ruth.calder/posts/pfbid02press';
const IN_DIALOG = `[role="dialog"] ${FIRST_POST}`;

/** Where one answers a reporter who asks staff to talk, and where not. */
const ANSWERS: readonly Answer[] = [
  { surface: commentIn('a comment on her post', RUTHS_POST, IN_DIALOG, ''), isToPress: true },
  {
    surface: commentIn('a comment on her post in a group', GROUP, '[aria-posinset="4"]', ''),
    isToPress: true,
  },
  {
    surface: replyTo(
      `${IN_DIALOG} div:nth-child(2) > [role="article"]`,
      commentIn('an answer to her comment', TRUSTS_POST, IN_DIALOG, ''),
    ),
    isToPress: true,
  },
  { surface: commentIn('a comment on the post she commented', TRUSTS_POST, IN_DIALOG, ''), isToPress: false },
  {
    surface: replyTo(
      `${IN_DIALOG} div:first-child > [role="article"]`,
      commentIn('an answer to a comment on her post', RUTHS_POST, IN_DIALOG, ''),
    ),
    isToPress: false,
  },
];

export const facebook: SiteUnderTest = {
  name: 'Facebook',
  surfaces: [comment, inPostsDialog, reply, post, inGroup, share, edit, message, chat],
  rare: [{ ...variant(post, 'steps=gone'), routes: [BY_NEXT_AND_POST] }, variant(post, 'lang=fi')],
  routes: BY_BUTTON,
  variants: { atPress: post, slow: comment, unreadable: post, noButton: post, german: post },
  submits: /^(?:Post|Save|Share now|Comment|Press Enter to send)$/,
  particulars(scene) {
    particulars(scene, { comment, reply, post, message });
    answering(scene, ANSWERS);
    selectors(scene, FOUND);
  },
};
