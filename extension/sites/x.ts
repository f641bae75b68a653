import type { Account } from '../../src/draft';
import { visibleText } from '../editors/walk';
import { ACCEPT, DELETE } from './event-labels';
import { precedes } from './find';
import { xProfile } from './x-profile';
import type { ComposeBox, Context, Site } from './site';

const DIALOG = '[role="dialog"], [aria-modal="true"]';
const POST = 'article[data-testid="tweet"]';
const POST_TEXT = '[data-testid="tweetText"]';
const AUTHOR = '[data-testid="User-Name"]';
/** A post quoted within another one. */
const QUOTED = '[role="link"]';
const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
const ACCOUNT = '[data-testid="SideNav_AccountSwitcher_Button"]';
const AVATAR = '[data-testid^="UserAvatar-Container-"]';

/** How a post, a reply, a quote and a thread are published. */
const PUBLISHED: Pick<ComposeBox, 'submit' | 'keys' | 'boundary'> = {
  submit: ['[data-testid="tweetButton"], [data-testid="tweetButtonInline"]', '[data-testid^="tweetButton"]'],
  keys: [{ key: 'Enter', mod: true }],
  boundary: `${DIALOG}, main, body`,
};

export const x: Site = {
  id: 'x',
  hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
  checked: '2026-11-22',
  profile: xProfile,
  boxes: [
    {
      name: 'post',
      editor: 'draftjs',
      tiers: [
        '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        '.public-DraftEditor-content[contenteditable="true"]',
      ],
      ...PUBLISHED,
    },
    // The narrow layout composes on a page of its own, in a plain textarea.
    {
      name: 'post on a small screen',
      editor: 'textarea',
      tiers: ['textarea[data-testid^="tweetTextarea"]', '[data-testid^="tweetTextarea"] textarea'],
      ...PUBLISHED,
    },
  ],
  editable: '[contenteditable]:not([contenteditable="false"])[role="textbox"], [data-testid^="tweetTextarea_"]',
  ignore: {
    within: [
      '[role="search"]',
      '[data-testid="GrokDrawer"]',
      '[data-testid^="dm-"]',
      '[data-testid^="dmComposer"]',
      '[data-testid="DMDrawer"]',
      '[data-testid="chat-drawer-root"]',
    ].join(),
    paths: [/^\/i\/grok\b/, /^\/i\/chat\b/, /^\/messages\b/],
  },
  openList: '[role="listbox"]',
  attachments: {
    photo: '[data-testid="attachments"] img, img[src^="blob:"]',
    video: '[data-testid="attachments"] video, video[src^="blob:"]',
    // A preview is named by its description; without one by a word of the site's own, which we know in English alone.
    undescribed: `[data-testid="attachments"] [role="group"]:is(:not([aria-label]), [aria-label="Media"]):has(img)`,
  },
  events: [
    {
      event: 'sign-up-email',
      paths: /^\/(?:i\/flow\/(?:signup|add_email)|i\/jf\/onboarding|settings\/(?:add_)?email)\b/,
      tiers: ['input[type="email"], input[name="email"], input[autocomplete="email"]'],
    },
    {
      event: 'accept-request',
      paths: /^\/follower_requests\b/,
      tiers: ['[data-testid="UserCell"] :is(button, [role="button"])'],
      named: ACCEPT,
    },
    {
      event: 'delete-post',
      tiers: [':is([data-testid="Dropdown"], [data-testid="sheetDialog"]) [role="menuitem"]'],
      named: DELETE,
    },
  ],
  context,
  account,
};

function context(box: Element, scope: Element): Context {
  const answered = answeredPost(box);
  if (answered) return contextWith('reply', answered);
  const composer = box.closest(DIALOG) ?? scope;
  const after = (selector: string) =>
    [...composer.querySelectorAll(selector)].find((each) => precedes(box, each) && !each.closest(POST));
  return contextWith('post', { text: after(POST_TEXT), author: after(AUTHOR) });
}

/** What of a post tells what it says and who says it. */
interface Answered {
  readonly text: Element | undefined;
  readonly author: Element | undefined;
}

function contextWith(surface: Context['surface'], { text, author }: Answered): Context {
  return { surface, ...(text && { replyTo: visibleText(text) }), answeredHandle: handleIn(author) };
}

/** The handle, of at most fifteen characters, stands behind the name, which may have an @ in it as well. */
function handleIn(author: Element | undefined): string | undefined {
  return /@(\w{1,15})(?!.*@)/.exec(author?.textContent ?? '')?.[1];
}

/**
 * The post being answered. In a dialog only what the dialog shows counts, never the page behind it, and the post may
 * have no `article`; on a post's own page it is the last top-level post before the box.
 */
function answeredPost(box: Element): Answered | undefined {
  const dialog = box.closest(DIALOG);
  if (dialog) {
    const before = (selector: string) =>
      outermost([...dialog.querySelectorAll(selector)].filter((each) => precedes(each, box)));
    const text = before(POST_TEXT);
    const author = before(AUTHOR);
    return text || author ? { text, author } : undefined;
  }
  const posts = [...document.querySelectorAll(POST)].filter((each) => precedes(each, box) && !isNested(each));
  const post = posts.at(-1);
  return (
    post && {
      text: outermost([...post.querySelectorAll(POST_TEXT)]),
      author: [...post.querySelectorAll(AUTHOR)].find((name) => !name.closest(QUOTED)),
    }
  );
}

/** The last that is a post's own; a quoted post's only if there is no other. */
function outermost(all: readonly Element[]): Element | undefined {
  return all.filter((each) => !each.closest(QUOTED)).at(-1) ?? all.at(-1);
}

function isNested(post: Element): boolean {
  return post.parentElement?.closest(POST) !== null;
}

function account(): Account | undefined {
  const switcher = document.querySelector(ACCOUNT);
  const handle = linkedHandle() ?? avatarHandle(switcher);
  if (handle === undefined) return undefined;
  const name = switcher && displayName(switcher);
  return name ? { handle, name } : { handle };
}

function linkedHandle(): string | undefined {
  return document
    .querySelector(PROFILE_LINK)
    ?.getAttribute('href')
    ?.match(/^\/(\w+)$/)?.[1];
}

function avatarHandle(switcher: Element | null): string | undefined {
  const id = switcher?.querySelector(AVATAR)?.getAttribute('data-testid');
  return id?.replace('UserAvatar-Container-', '');
}

function displayName(switcher: Element): string | undefined {
  const lines = [...switcher.querySelectorAll('span')].filter((span) => !span.querySelector('span')).map(visibleText);
  return lines.find((line) => line !== '' && !line.startsWith('@'));
}
