import { answering, type Answer } from './answering';
import { BY_BUTTON, enter } from './hands';
import { eventually } from './ours';
import { variant, type Route, type SiteUnderTest, type Surface } from './site-under-test';
import { particulars } from './viva-engage-particulars';
import { selectors, type Found } from './viva-engage-selectors';
import type { Tab } from './driver';

const FEED = 'https://engage.cloud.microsoft/main/feed';
const COMMUNITY = 'https://web.yammer.com/main/org/estuarycare.example/groups/eyJfdHlwZSI6Ikdyb3VwIn0/all';
const INBOX = 'https://www.yammer.com/main/inbox';
const EDITOR = '[role="textbox"][contenteditable]';
const SUBMIT = '[data-replica-submit]';
const TRIGGER = '[role="main"] button:not([aria-label], :has(*))';

const BY_MOUSE: readonly Route[] = BY_BUTTON.filter(({ name }) => name === 'by mouse');

/** Presses something of the site as soon as it is there. */
function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}

/** What is written in the box within `room`, after these presses have brought it up. */
function written(
  name: string,
  url: string,
  room: string,
  presses: readonly string[],
  rest: Partial<Surface> = {},
): Surface {
  return {
    name,
    url,
    async open(tab) {
      for (const each of presses) await press(tab, each);
      await enter(tab, `${room} [role="textbox"]`);
    },
    editor: `${room} [role="textbox"]`,
    submit: `${room} ${SUBMIT}`,
    routes: BY_MOUSE,
    ...rest,
  };
}

const TOP = '[role="main"] > div:first-child';
const { routes: _mouse, ...discussion } = written('a discussion at the top of the feed', FEED, TOP, [TRIGGER]);

const question = written('a question in a community’s dialog', COMMUNITY, '[role="dialog"]', [
  TRIGGER,
  '[role="dialog"] button[aria-label="Question"]',
]);

const praise = written('praise for a colleague', FEED, TOP, [TRIGGER, 'button[aria-label="Praise"]']);

function thread(id: string): string {
  return `[data-thread="${id}"]`;
}

function commentOn(id: string, name: string, url = FEED): Surface {
  return written(name, url, thread(id), [`${thread(id)} button[aria-label^="Comment -"]`], {
    published: { replyTo: id },
  });
}

/** An answer to the first comment of a thread. */
function replyIn(id: string, name: string, replyTo: string): Surface {
  return written(name, FEED, thread(id), [`${thread(id)} button[aria-label^="Reply -"]`], {
    published: { replyTo },
  });
}

const comment = commentOn('thread-car-park', 'a comment on a post');
const reply = replyIn('thread-car-park', 'an answer to a comment', 'comment-bikes');

const share = written('a post shared with words', FEED, '[role="dialog"]', ['button[aria-label^="Share -"]'], {
  published: { quotes: 'thread-car-park' },
});

/** Its text stands in the box already; the caret is at the end. */
const edit = written('an edit of a post', FEED, thread('thread-mine'), [], {
  async open(tab) {
    await press(tab, `${thread('thread-mine')} button[aria-label="More actions"]`);
    await press(tab, `${thread('thread-mine')} [role="menuitem"]`);
    await enter(tab, `${thread('thread-mine')} ${EDITOR}`);
    await tab.press('Control+End');
    await tab.type(' ');
  },
  published: { replyTo: 'thread-mine' },
});

const message = written('a private message', INBOX, '[role="main"]', [], {
  published: { replyTo: 'conversation-rota' },
});

/** Where one answers a reporter who asks staff to talk, and where not. */
const ANSWERS: readonly Answer[] = [
  { surface: commentOn('thread-press', 'a comment on the call'), isToPress: true },
  { surface: replyIn('thread-press', 'an answer to a comment on it', ''), isToPress: false },
  { surface: replyIn('thread-choir', 'an answer to a comment with the call', ''), isToPress: true },
  { surface: commentOn('thread-choir', 'a comment on the post under which it is'), isToPress: false },
  {
    surface: variant(commentOn('thread-press', 'a comment on the call in the other layout'), 'layout=articles'),
    isToPress: true,
  },
  {
    surface: variant(replyIn('thread-choir', 'an answer in the other layout', ''), 'layout=articles'),
    isToPress: true,
  },
];

/** What leads from each box to what publishes it. */
const FOUND: readonly Found[] = [
  { surface: discussion, chosen: 'Post' },
  { surface: variant(discussion, 'lang=fi'), chosen: 'Julkaise' },
  { surface: question, chosen: 'Post' },
  { surface: comment, chosen: 'Post' },
  { surface: reply, chosen: 'Reply' },
  { surface: share, chosen: 'Share' },
  { surface: edit, chosen: 'Save' },
  { surface: message, chosen: 'Send' },
];

export const vivaEngage: SiteUnderTest = {
  name: 'Viva Engage',
  surfaces: [discussion, comment, question, reply, edit, message],
  routes: [{ name: 'by Ctrl+Enter', submit: (tab) => tab.press('Control+Enter') }, ...BY_BUTTON],
  variants: { atPress: discussion, slow: discussion, unreadable: discussion, noButton: discussion, german: discussion },
  submits: /^(?:Post|Reply|Share|Save|Send)$/,
  particulars(scene) {
    particulars(scene, { discussion, comment, edit, message, praise, share });
    answering(scene, ANSWERS);
    selectors(scene, FOUND);
  },
};
