import { setTimeout as nextTurn } from 'node:timers/promises';
import type { Found, Tab } from './driver';

/** How long a person would wait before they think nothing happens, in milliseconds. */
const PATIENCE = 8_000;
/** How often the page is asked meanwhile. */
const INTERVAL = 50;

interface Listed extends Found {
  /** Its place among all that is told. */
  readonly index: number;
}

/** Waits for `check` to stop throwing; the page is asked again and again. Fails with what it said last. */
export async function eventually<T>(check: () => Promise<T>, timeout = PATIENCE): Promise<T> {
  const deadline = performance.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await nextTurn(INTERVAL);
  }
}

export async function until(what: string, check: () => Promise<boolean>): Promise<void> {
  await eventually(async () => {
    if (!(await check())) throw new Error(`waited in vain: ${what}`);
  });
}

/** Everything in our interface a screen reader would tell, by role and name. */
export async function allOfOurs(tab: Tab): Promise<Listed[]> {
  return (await tab.inOurs(listed, null)) ?? [];
}

/** The one thing in our interface with this role and name (a name as text is meant whole). */
export async function ours(tab: Tab, role: string, name?: string | RegExp): Promise<Listed> {
  return eventually(async () => {
    const all = await allOfOurs(tab);
    const found = all.find((each) => each.role === role && matches(each.name, name));
    if (found) return found;
    throw new Error(
      `no ${role} ${String(name ?? '')} among: ${all.map((each) => `${each.role} '${each.name}'`).join(', ')}`,
    );
  });
}

export async function goneFromOurs(tab: Tab, role: string): Promise<void> {
  await until(`our ${role} to go`, async () => !(await allOfOurs(tab)).some((each) => each.role === role));
}

/** Presses something of ours with the mouse, once it can be pressed and stands still; a person would scroll to it. */
export async function pressOurs(tab: Tab, role: string, name: string | RegExp): Promise<void> {
  await eventually(async () => {
    if ((await ours(tab, role, name)).disabled) throw new Error(`${String(name)} cannot be pressed yet`);
  });
  let before: Listed | undefined;
  const { x, y } = await eventually(async () => {
    const { index } = await ours(tab, role, name);
    const last = before;
    before = (await tab.inOurs(listed, index))?.[index] ?? (await ours(tab, role, name));
    if (before.x !== last?.x || before.y !== last.y) throw new Error(`${String(name)} is not in its place yet`);
    return before;
  });
  await tab.clickAt(x, y);
}

function matches(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/**
 * Runs in the page: what stands in our root, with role and name as browsers compute them for what we use. The one at
 * `revealed` is scrolled to first.
 */
function listed(root: ShadowRoot, revealed: number | null): Listed[] {
  const tags: Record<string, string> = {
    BUTTON: 'button',
    A: 'link',
    DIALOG: 'dialog',
    BLOCKQUOTE: 'blockquote',
    SUMMARY: 'button',
  };
  const roleOf = (element: Element): string | undefined => {
    const own = element.getAttribute('role');
    if (own) return own;
    if (element instanceof HTMLTextAreaElement) return 'textbox';
    if (element instanceof HTMLInputElement)
      return element.type === 'checkbox' || element.type === 'radio' ? element.type : 'textbox';
    if (element.tagName === 'SECTION') return element.hasAttribute('aria-label') ? 'region' : undefined;
    return /^H[1-6]$/.test(element.tagName) ? 'heading' : tags[element.tagName];
  };
  const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute('aria-labelledby');
    if (labelled)
      return labelled
        .split(' ')
        .map((id) => textOf(root.getElementById(id)))
        .join(' ');
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = isField ? element.labels?.[0] : undefined;
    return element.getAttribute('aria-label') ?? textOf(label ?? element);
  };
  const told = [...root.querySelectorAll('*')].flatMap((element) => {
    const role = roleOf(element);
    return role === undefined || !element.checkVisibility() ? [] : [{ role, element }];
  });
  if (revealed !== null) told[revealed]?.element.scrollIntoView({ block: 'nearest' });
  return told.map(({ role, element }, index) => {
    const box = element.getBoundingClientRect();
    return {
      index,
      role,
      name: nameOf(element),
      text: element instanceof HTMLTextAreaElement ? element.value : textOf(element),
      disabled: element.matches(':disabled, [aria-disabled="true"]'),
      checked: element.matches(':checked'),
      focused: root.activeElement === element,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    };
  });
}
