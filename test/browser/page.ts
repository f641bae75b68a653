import type {} from '../sites/published';
import type { Tab } from './driver';
import { until } from './ours';
import type { Published, SiteUnderTest, Surface } from './site-under-test';

/** Types into the open compose box and waits until the page has taken it in. */
export async function write(tab: Tab, surface: Surface, text: string): Promise<void> {
  await tab.type(text);
  await until(`the box to hold ${text}`, async () => (await textOf(tab, surface)).endsWith(text));
}

export function textOf(tab: Tab, { editor, host }: Surface): Promise<string> {
  return tab.evaluate(
    ([selector, hostOf]) => {
      const tree = hostOf ? document.querySelector(hostOf)?.shadowRoot : document;
      const box = tree?.querySelector<HTMLElement>(selector);
      return (box instanceof HTMLTextAreaElement ? box.value : box?.innerText) ?? '';
    },
    [editor, host] as const,
  );
}

export function htmlOf(tab: Tab, { editor, host }: Surface): Promise<string> {
  return tab.evaluate(
    ([selector, hostOf]) => {
      const tree = hostOf ? document.querySelector(hostOf)?.shadowRoot : document;
      return tree?.querySelector(selector)?.parentElement?.outerHTML ?? '';
    },
    [editor, host] as const,
  );
}

export function published(tab: Tab): Promise<Published[]> {
  return tab.evaluate(() => [...window.__published] as never, null);
}

export async function publishedOnce(tab: Tab): Promise<Published> {
  await until('something to be published', async () => (await published(tab)).length > 0);
  const all = await published(tab);
  if (all.length !== 1) throw new Error(`published ${all.length} times`);
  return all[0] as Published;
}

/** The words marked by us, by the name of the mark. */
export function marks(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(
    () =>
      Object.fromEntries(
        [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => (range as Range).toString())]),
      ),
    null,
  );
}

/** What the page's own first listeners saw of anything that could submit. */
export async function seenOfSubmission(tab: Tab, { submits }: SiteUnderTest): Promise<string[]> {
  const seen = await tab.evaluate(() => [...window.__seen], null);
  return seen
    .filter(({ type, key, name }) =>
      type === 'keydown' ? key === 'Enter' || key === ' ' : type === 'submit' || submits.test(name ?? ''),
    )
    .map(({ type, name }) => `${type} on ${name}`);
}

/** Where the caret is: offset in the text node, and whether the editor has the focus. */
export function caret(tab: Tab, { editor, host }: Surface): Promise<{ offset: number; focused: boolean }> {
  return tab.evaluate(
    ([selector, hostOf]) => {
      const tree = (hostOf ? document.querySelector(hostOf)?.shadowRoot : undefined) ?? document;
      const box = tree.querySelector(selector);
      // Chromium keeps a selection for each shadow root, Firefox one for all.
      const selection = (tree as { getSelection?: () => Selection | null }).getSelection?.() ?? document.getSelection();
      const offset = box instanceof HTMLTextAreaElement ? box.selectionEnd : selection?.focusOffset;
      return {
        offset: offset ?? -1,
        focused: box !== null && box.contains(tree.activeElement),
      };
    },
    [editor, host] as const,
  );
}

/** How many nodes the page has that the page did not make: children of the root other than head and body. */
export function strangers(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.documentElement.children.length - 2, null);
}

export function isThere(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}
