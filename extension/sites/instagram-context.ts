import { visibleText } from '../editors/walk';
import { precedes } from './find';
import type { ComposeBox, Context } from './site';

export const DIALOG = '[role="dialog"], [aria-modal="true"]';
/** What holds one post with its comments, the smallest first: in some layouts there is no `article`. */
const POSTS = ['article', DIALOG, 'main, [role="main"]'];
const TEXT = '[dir="auto"]';
/** Where texts are that are not the caption: who posted, what others said, what is being written. */
const ELSEWHERE = 'header, ul, form, a';
/** Where an account is at home; a handle has at most thirty characters. */
const HOME = /^\/([\w.]{1,30})\/$/;
/** An answer begins with whom it answers, put there by the site. */
const ANSWERED = /^@([\w.]+)\s/;

/** What a draft in `box` is: a message, a new post or an edit of one, a comment or an answer to one. */
export function contextOf(box: Element, _scope: Element, { name }: ComposeBox): Context {
  if (name.startsWith('message')) return { surface: 'message' };
  if (name.startsWith('caption')) return { surface: 'post' };
  const post = postOf(box);
  const whom = ANSWERED.exec(written(box))?.[1];
  const said = whom === undefined || !post ? [] : saidBy(whom, post);
  // Several by one person: the box does not tell which is answered.
  if (said.length > 0) return { surface: 'reply', replyTo: said.map(visibleText).join('\n') };
  const caption = post && captionIn(post, box);
  const answeredHandle = post && authorOf(post);
  return {
    surface: 'comment',
    ...(caption && { replyTo: visibleText(caption) }),
    ...(answeredHandle && { answeredHandle }),
  };
}

function written(box: Element): string {
  return box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
}

function postOf(box: Element): Element | undefined {
  for (const selector of POSTS) {
    const post = box.closest(selector);
    if (post) return post;
  }
  return undefined;
}

/** On a page of its own and in a dialog the caption is the heading; in the feed it is a text like others. */
function captionIn(post: Element, box: Element): Element | undefined {
  const texts = [...post.querySelectorAll(TEXT)].filter((text) => !text.closest(ELSEWHERE) && precedes(text, box));
  return post.querySelector('h1') ?? texts[0];
}

/** The head of a post leads to whoever posted it. */
function authorOf(post: Element): string | undefined {
  return [...post.querySelectorAll('header a')].flatMap(
    (link) => HOME.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  )[0];
}

/** The comments of one person under a post. */
function saidBy(handle: string, post: Element): Element[] {
  const links = [...post.querySelectorAll(`a[href="/${handle}/"]`)].filter((link) => !link.closest('header'));
  const texts = links.flatMap((link) => textBeside(link) ?? []);
  return [...new Set(texts)].filter((text) => !text.matches('h1'));
}

/** The text of the row that a name stands in. */
function textBeside(link: Element): Element | undefined {
  const row = link.closest('li') ?? link.parentElement?.parentElement;
  return [...(row?.querySelectorAll(`h1, ${TEXT}`) ?? [])].find((text) => !text.closest('a') && !text.contains(link));
}
