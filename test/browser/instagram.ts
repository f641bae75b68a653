import { answering, type Answer } from './answering';
import type { Tab } from './driver';
import { BY_BUTTON, enter } from './hands';
import { particulars } from './instagram-particulars';
import { attachments, selectors, type Found } from './instagram-selectors';
import { eventually } from './ours';
import { variant, type Route, type SiteUnderTest, type Surface } from './site-under-test';

const HOME = 'https://www.instagram.com/';
const DIRECT = 'https://www.instagram.com/direct/t/17842100731/';
const TRUSTS_POST = 'https://instagram.com/p/DRwinter002/';
const RUTHS_POST = 'https://www.instagram.com/p/DRpress0004/';
const DIALOG = '[role="dialog"]';
const SUBMIT = '[data-replica-submit]';
const CAPTION = `${DIALOG} [role="textbox"]`;

const BY_ENTER: Route = { name: 'by Enter', submit: (tab) => tab.press('Enter') };
const BY_MOUSE = BY_BUTTON.filter(({ name }) => name === 'by mouse');

/** Presses something of the site as soon as it is there. */
function press(tab: Tab, selector: string): Promise<void> {
  return eventually(() => tab.click(selector));
}

/** Through every step of a new post to the one with its caption, in this box. */
async function toCaption(tab: Tab, editor: string): Promise<void> {
  await press(tab, '[data-replica-create]');
  await press(tab, `${DIALOG} [role="button"]:not(:has(svg))`);
  // The picture is cut, and then changed: the title tells the steps apart only in words.
  for (const leave of ['a first', 'a second']) await onward(tab, leave);
  await enter(tab, editor);
}

/** Presses 'Next', and waits until the step it stood on is gone. */
async function onward(tab: Tab, leave: string): Promise<void> {
  await eventually(() =>
    tab.evaluate((name) => {
      const next = document.querySelector('[role="dialog"] h1 ~ * [role="button"]');
      if (!(next instanceof HTMLElement)) throw new Error('there is no way on');
      next.dataset['leave'] = name;
    }, leave),
  );
  await press(tab, `[data-leave="${leave}"]`);
}

const caption: Surface = {
  name: 'the caption of a new post',
  url: HOME,
  open: (tab) => toCaption(tab, CAPTION),
  editor: CAPTION,
  submit: `${DIALOG} ${SUBMIT}`,
};

const plainCaption: Surface = {
  ...caption,
  name: 'the caption of a new post in a plain box',
  url: `${HOME}?caption=plain`,
  open: (tab) => toCaption(tab, `${DIALOG} textarea`),
  editor: `${DIALOG} textarea`,
  isPlain: true,
};

/** The box under the post that is in `post`. The site puts another in place of the one that gets the focus. */
function commentIn(name: string, url: string, post: string, code: string): Surface {
  const editor = `${post} textarea[data-replica-writing]`;
  return {
    name,
    url,
    async open(tab) {
      await press(tab, `${post} textarea`);
      await enter(tab, editor);
    },
    editor,
    submit: `${post} ${SUBMIT}`,
    isPlain: true,
    routes: [BY_ENTER, ...BY_MOUSE],
    published: { replyTo: code },
  };
}

const FIRST_POST = 'article:first-of-type';
const comment = commentIn('a comment in the feed', HOME, FIRST_POST, 'DRcarnival1');

/** An answer to the comment with this number: written in the same box, which then begins with a name. */
function replyIn(usual: Surface, post: string, number: number, name: string): Surface {
  return {
    ...usual,
    name,
    async open(tab) {
      await press(tab, `${post} ul li:nth-of-type(${number}) [role="button"]`);
      await enter(tab, usual.editor);
    },
    routes: [BY_ENTER],
  };
}

const reply = replyIn(comment, FIRST_POST, 1, 'an answer to a comment');

/** The caption stands in the box already; the caret is at the end. */
const edit: Surface = {
  ...caption,
  name: 'an edit of a caption',
  async open(tab) {
    await press(tab, 'article:nth-of-type(3) header [role="button"]');
    await press(tab, '[role="menu"] button');
    await enter(tab, CAPTION);
    await tab.press('Control+End');
    await tab.type(' ');
  },
  published: { replyTo: 'DRallotment' },
  routes: BY_MOUSE,
};

const message: Surface = {
  name: 'a message on a page of its own',
  url: DIRECT,
  open: (tab) => enter(tab, 'main [role="textbox"]'),
  editor: 'main [role="textbox"]',
  submit: `main ${SUBMIT}`,
  routes: [BY_ENTER, ...BY_MOUSE],
  published: { replyTo: '17842100731' },
};

/** The one that floats over the feed. */
const chat: Surface = {
  ...message,
  name: 'a message in a chat window',
  url: HOME,
  open: (tab) => enter(tab, '[role="textbox"]'),
  editor: '[role="textbox"]',
  submit: SUBMIT,
  routes: [BY_ENTER],
};

/** In the dialog of a new post what comes after the chat behind it looks like its button; it is out of its reach. */
const FOUND: readonly Found[] = [
  { surface: caption, caption: { tiers: [1], submit: [1, 0] }, message: { tiers: [1, 1], submit: [2, 0, 0] } },
  { surface: edit, caption: { tiers: [1], submit: [1, 0] } },
  { surface: variant(caption, 'lang=de'), caption: { tiers: [1], submit: [1, 0] } },
  {
    surface: plainCaption,
    caption: { tiers: [0], submit: [0, 0] },
    'caption in plain text': { tiers: [1], submit: [1, 0] },
  },
  { surface: comment, comment: { tiers: [4, 4], submit: [1, 1] }, caption: { tiers: [0], submit: [0, 0] } },
  { surface: chat, message: { tiers: [1, 1], submit: [1, 0, 0] } },
  { surface: message, message: { tiers: [0, 1], submit: [1, 0, 0] } },
];

const onTrusts = commentIn('a comment on the post she commented', TRUSTS_POST, 'main', '');
const onRuths = commentIn('a comment on her post', RUTHS_POST, 'main', '');
const IN_DIALOG = `${DIALOG} article`;

/** Where one answers a reporter who asks staff to talk, and where not. */
const ANSWERS: readonly Answer[] = [
  { surface: onRuths, isToPress: true },
  { surface: commentIn('a comment on her post in the feed', HOME, 'article:nth-of-type(4)', ''), isToPress: true },
  { surface: commentIn('a comment on her post in a dialog', `${RUTHS_POST}?dialog`, IN_DIALOG, ''), isToPress: true },
  { surface: replyIn(onTrusts, 'main', 3, 'an answer to her comment'), isToPress: true },
  { surface: onTrusts, isToPress: false },
  { surface: replyIn(onRuths, 'main', 2, 'an answer to a comment on her post'), isToPress: false },
];

export const instagram: SiteUnderTest = {
  name: 'Instagram',
  surfaces: [caption, comment, reply, edit, message, chat],
  rare: [plainCaption],
  routes: BY_BUTTON,
  variants: { atPress: caption, slow: comment, unreadable: caption, noButton: caption, german: caption },
  submits: /^(?:Share|Done|Post|Send)$/,
  particulars(scene) {
    particulars(scene, { caption, plainCaption, comment, message });
    answering(scene, ANSWERS);
    selectors(scene, FOUND);
    attachments(scene, caption);
  },
};
