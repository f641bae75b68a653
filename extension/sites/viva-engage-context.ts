import { visibleText } from '../editors/walk';
import { precedes } from './find';
import type { ComposeBox, Context } from './site';

export const DIALOG = '[role="dialog"], [aria-modal="true"]';
/** Every post and every comment has one row of what can be done with it, and nothing else has. */
const ACTIONS = '[data-testid="overflow-set"]';
/** The post a thread begins with. In another layout there is an article round the whole thread instead. */
export const STARTER = '.qaThreadStarter';
const ARTICLE = '[role="article"]';
const THREAD = `${ARTICLE}:not(${ARTICLE} *)`;
/** A comment: its class is one of layout and other things have it too, what can be done with it tells. */
const COMMENT = `.y-fixedGridColumn:has(${ACTIONS}), ${ARTICLE} ${ARTICLE}`;
const BODY = '[class*="contentStateBodyTextWrapper"]';
/** Text with nothing in it that stands on lines of its own. */
const ANY_TEXT = 'p, div:not(:has(div, p, button))';

/** What a draft in `box` is: a message, a post or one that shares another, a comment or an answer to one. */
export function contextOf(box: Element, _scope: Element, { name }: ComposeBox): Context {
  if (name === 'message') return { surface: 'message' };
  const dialog = box.closest(DIALOG);
  if (dialog) return answering('post', shared(dialog, box));
  // A post that is being edited is written where it stands.
  const starter = box.closest(STARTER) ? undefined : starterOf(box);
  if (!starter) return { surface: 'post' };
  const comment = commentAnswered(box, starter);
  return comment ? answering('reply', bodyOf(comment, box)) : answering('comment', bodyOf(starter, box));
}

function answering(surface: Context['surface'], text: Element | undefined): Context {
  return text ? { surface, replyTo: visibleText(text) } : { surface };
}

/** What a dialog shows of another post. */
function shared(dialog: Element, box: Element): Element | undefined {
  return [...dialog.querySelectorAll(BODY)].find((text) => !text.contains(box));
}

/** What the thread that the box is under begins with: the last such before it on the page. */
function starterOf(box: Element): Element | undefined {
  const starters = [...document.querySelectorAll(STARTER)].filter((each) => !each.closest(DIALOG));
  return box.closest(THREAD) ?? starters.filter((each) => precedes(each, box)).at(-1);
}

/** The comment a box answers: the one it stands in, or the last before it in what holds both and not the whole thread. */
function commentAnswered(box: Element, starter: Element): Element | undefined {
  for (let holder = box.parentElement; holder && !holder.contains(starter); holder = holder.parentElement) {
    if (holder.matches(COMMENT) && bodyOf(holder, box)) return holder;
    const comments = [...holder.querySelectorAll(COMMENT)];
    const comment = comments.filter((each) => precedes(each, box) && !each.contains(box)).at(-1);
    if (comment) return comment;
  }
  return undefined;
}

/** The text of a post or a comment: what is marked so, else the longest there is. */
function bodyOf(post: Element, box: Element): Element | undefined {
  const marked = post.querySelector(BODY);
  if (marked && !marked.contains(box)) return marked;
  const own = post.closest(ARTICLE);
  const texts = [...post.querySelectorAll(ANY_TEXT)].filter(
    (text) => text.closest(ARTICLE) === own && !text.contains(box) && !box.contains(text),
  );
  return texts.reduce<Element | undefined>(
    (longest, text) => (lengthOf(text) > (longest ? lengthOf(longest) : 0) ? text : longest),
    undefined,
  );
}

function lengthOf(text: Element): number {
  return text.textContent?.trim().length ?? 0;
}
