import { BY_BUTTON, enter } from './hands';
import { eventually } from './ours';
import type { SiteUnderTest, Surface } from './site-under-test';

const HOME = 'https://x.com/home';
const BIRD_POST = '1990115500000000101';
const JOURNALIST_POST = '1990115500000000102';
const EDITOR = '[data-testid="tweetTextarea_0"]';
const IN_DIALOG = '[role="dialog"]';

const home: Surface = {
  name: 'the box at the top of home',
  url: HOME,
  open: (tab) => enter(tab, EDITOR),
  editor: EDITOR,
  submit: '[data-testid="tweetButtonInline"]',
};

const modal: Surface = {
  name: 'the compose dialog',
  url: 'https://x.com/compose/post',
  open: (tab) => enter(tab, `${IN_DIALOG} ${EDITOR}`),
  editor: `${IN_DIALOG} ${EDITOR}`,
  submit: '[data-testid="tweetButton"]',
};

const reply: Surface = {
  ...home,
  name: 'a reply on a post’s page',
  url: `https://x.com/mo_on_the_mud/status/${BIRD_POST}`,
  published: { replyTo: BIRD_POST },
};

const quote: Surface = {
  ...modal,
  name: 'a quote',
  url: `https://x.com/dan_pargeter/status/1990115500000000107`,
  async open(tab) {
    await eventually(() => tab.click('article [data-testid="retweet"]'));
    await eventually(() => tab.click('[data-testid="Dropdown"] a[href="/compose/post"]'));
    await enter(tab, modal.editor);
  },
  published: { quotes: '1990115500000000107' },
};

/** A thread of two posts; the caret is in the second. */
const thread: Surface = {
  ...modal,
  name: 'a thread',
  async open(tab) {
    await modal.open(tab);
    await tab.type('A walk by the water');
    await eventually(() => tab.click('[data-testid="addButton"]'));
    await enter(tab, '[data-testid="tweetTextarea_1"]');
  },
  editor: '[data-testid="tweetTextarea_1"]',
};

export const toJournalist: Surface = {
  ...reply,
  name: 'a reply to a journalist',
  url: `https://x.com/ruthcalder/status/${JOURNALIST_POST}`,
  published: { replyTo: JOURNALIST_POST },
};

export const x: SiteUnderTest = {
  name: 'X',
  surfaces: [home, modal, reply, quote, thread],
  routes: [{ name: 'by Ctrl+Enter', submit: (tab) => tab.press('Control+Enter') }, ...BY_BUTTON],
  variants: { atPress: home, slow: home, unreadable: home, noButton: home, german: home },
  submits: /^tweetButton/,
};
