import { visibleText } from '../editors/walk';
import { REPLY_TO } from './facebook-labels';
import { precedes } from './find';
import type { ComposeBox, Context } from './site';

export const DIALOG = '[role="dialog"], [aria-modal="true"]';
/** Only a post that stands on the page to be read has these; neither a comment nor a compose dialog does. */
const OF_A_POST = '[data-ad-rendering-role="comment_button"], [data-ad-rendering-role="story_message"]';
/** A post or a comment, in whatever layout. */
export const ARTICLE = '[role="article"], [aria-posinset]';
/** What holds one post with its comments. */
const POST = `[aria-posinset], [data-pagelet^="FeedUnit"], ${DIALOG}, [role="main"], body`;
const MESSAGE_TEXT = [
  '[data-ad-rendering-role="story_message"]',
  '[data-ad-comet-preview="message"]',
  '[data-ad-preview="message"]',
];
const ANY_TEXT = 'div[dir="auto"]';

/** What a draft in `box` is: a message, a post or one that shares another, a comment or an answer to one. */
export function contextOf(box: Element, _scope: Element, { name }: ComposeBox): Context {
  if (name === 'message') return { surface: 'message' };
  if (name === 'post') return answering('post', messageIn(box.closest(DIALOG), box));
  const comment = commentAnswered(box);
  if (comment) return answering('reply', longestText(comment, box));
  return answering('comment', postText(box));
}

function answering(surface: Context['surface'], text: Element | undefined): Context {
  return text ? { surface, replyTo: visibleText(text) } : { surface };
}

/** The text of the post that the box is under: the last one before it, where several are in what holds them. */
function postText(box: Element): Element | undefined {
  for (let post = box.parentElement?.closest(POST); post; post = post.parentElement?.closest(POST)) {
    const text = messageIn(post, box) ?? longestText(post, box);
    if (text) return text;
  }
  return undefined;
}

function messageIn(root: Element | null, box: Element): Element | undefined {
  if (!root) return undefined;
  for (const selector of MESSAGE_TEXT) {
    const texts = [...root.querySelectorAll(selector)];
    const text = texts.filter((each) => precedes(each, box)).at(-1) ?? texts[0];
    if (text) return text;
  }
  return undefined;
}

/**
 * The comment a box answers: the last before it, unless what holds both holds the post as well or another comment. The
 * box says so itself in the languages we know, and then the last comment counts.
 */
function commentAnswered(box: Element): Element | undefined {
  const isReply = box.matches(REPLY_TO);
  for (let holder = box.parentElement; holder && !holder.matches('body'); holder = holder.parentElement) {
    const comments = [...holder.querySelectorAll('[role="article"]')].filter(isComment);
    const before = comments.filter((comment) => precedes(comment, box));
    if (before.length === 0) continue;
    if (isReply) return before.at(-1);
    return holder.querySelector(OF_A_POST) || holder.matches(POST) || comments.length > 1 ? undefined : before[0];
  }
  return undefined;
}

function isComment(article: Element): boolean {
  return !article.matches('[aria-posinset]') && !article.querySelector(OF_A_POST) && article.textContent !== '';
}

/** Where nothing marks a text as the message: the longest there is before the box, comments left out. */
function longestText(root: Element, box: Element): Element | undefined {
  const texts = [...root.querySelectorAll(ANY_TEXT)].filter((text) => {
    const article = text.closest('[role="article"]');
    const isOther = article !== null && article !== root && root.contains(article) && isComment(article);
    return precedes(text, box) && !text.contains(box) && !isOther;
  });
  return texts.reduce<Element | undefined>(
    (longest, text) => (lengthOf(text) > (longest ? lengthOf(longest) : 0) ? text : longest),
    undefined,
  );
}

function lengthOf(text: Element): number {
  return text.textContent?.trim().length ?? 0;
}
