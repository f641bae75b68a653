import { visibleText } from '../editors/walk';
import { precedes } from './find';
import type { ComposeBox, Context } from './site';

export const DIALOG = '[role="dialog"]';
/** A comment, in the new client and in the old. */
export const COMMENT =
  ':is([componentkey^="replaceableComment_urn:li:comment:"], [data-id^="urn:li:comment:"], [class*="comments-comment-entity"], .comments-comment-item)';
/** What holds a post with its comments. */
const POST = `[role="listitem"], [data-urn^="urn:li:"], .feed-shared-update-v2, ${DIALOG}, main, body`;
const TEXT = [
  '[componentkey^="feed-commentary"]',
  '[data-testid="expandable-text-box"]',
  '.update-components-text',
  '[class*="comments-comment-item__main-content"]',
].join();
/** Stands in a text to show the rest of it. */
const MORE = '[data-testid="expandable-text-button"]';

/** What a draft in `box` is: a message, an article, a post or one that shares another, a comment or an answer to one. */
export function contextOf(box: Element, _scope: Element, { name }: ComposeBox): Context {
  if (name.startsWith('message')) return { surface: 'message' };
  if (name === 'headline' || name === 'article') return { surface: 'article' };
  if (name === 'post') return answering('post', sharedText(box));
  const comment = commentAnswered(box);
  return comment ? answering('reply', textsIn(comment)[0]) : answering('comment', postText(box));
}

function answering(surface: Context['surface'], text: Element | undefined): Context {
  return text ? { surface, replyTo: wordsOf(text) } : { surface };
}

/** The post that is shown under the box for it to be shared with words. */
function sharedText(box: Element): Element | undefined {
  const dialog = box.closest(DIALOG);
  return dialog ? textsIn(dialog).find((text) => precedes(box, text)) : undefined;
}

/** The text of the post that the box is under: the last one before it that a person sees. A post is drawn several times. */
function postText(box: Element): Element | undefined {
  for (let post = box.parentElement?.closest(POST); post; post = post.parentElement?.closest(POST)) {
    const text = textsIn(post).findLast((each) => precedes(each, box) && !each.closest(COMMENT));
    if (text) return text;
  }
  return undefined;
}

/** The comment a box answers: in the old client it stands in it, in the new one beside it. */
function commentAnswered(box: Element): Element | undefined {
  const around = box.closest(COMMENT);
  if (around) return around;
  for (let element = box; !element.matches(POST) && element.parentElement; element = element.parentElement) {
    for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(COMMENT)) return before;
    }
  }
  return undefined;
}

function textsIn(root: Element): Element[] {
  return [...root.querySelectorAll(TEXT)].filter((text) => text.checkVisibility());
}

function wordsOf(text: Element): string {
  const words = visibleText(text);
  const more = text.querySelector(MORE);
  const end = more ? visibleText(more) : '';
  return words.endsWith(end) ? words.slice(0, words.length - end.length).trim() : words;
}
