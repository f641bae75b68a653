import type { Verdict } from '../../src/finding';
import type { PageEventKind } from '../../src/page-event';
import type { Anchor, View } from '../notice/view';
import { eventAt, isDisabled } from '../sites/find';
import type { Site } from '../sites/site';
import { createKeyboard, type Decision } from './keyboard';
import { until } from './release';
import { longestWait, within } from './timing';
import type { WorkerLink } from './worker-link';

/** By these a person comes to a control and leaves a field. None of them is a key that types. */
export const APPROACH = ['focusin', 'pointerdown', 'focusout', 'change'] as const;

/** What a site asks in whether something is meant. */
const QUESTIONS = 'dialog[open], [role="dialog"], [role="alertdialog"]';

/** What a person does on a page besides posting: they are told what the policy says of it, and it stays theirs to do. */
interface PageEvents {
  decide(event: Event): Decision;
  follow(event: Event): void;
  /** What was asked before no longer counts: the policy is another. */
  forget(): void;
}

/** What the person is about to press. Of a request is asked at once, so that a press with nothing to say is not touched. */
interface Near {
  readonly event: PageEventKind;
  readonly element: HTMLElement;
  readonly coming?: Promise<Verdict>;
  verdict?: Verdict;
}

export function createPageEvents(site: Site, link: WorkerLink, view: View, signal: AbortSignal): PageEvents {
  const keyboard = createKeyboard();
  let near: Near | undefined;
  /** The control whose press waits for an answer. */
  let held: Element | undefined;
  /** Controls whose next press goes through: the person was told. */
  const told = new WeakSet<Element>();
  /** The address that was looked at last. */
  let address: { readonly element: Element; readonly domain: string } | undefined;
  /** What the card, where one is up, speaks of. */
  let about: PageEventKind | undefined;
  let pressing = false;

  function follow(event: Event): void {
    const found = foundBy(event);
    if (!found) return;
    if (event.type === 'focusin' || event.type === 'pointerdown') {
      if (near?.element !== found.element) near = comeTo(found);
    } else if (found.event === 'sign-up-email') void leaveAddress(found.element as HTMLInputElement);
  }

  function decide(event: Event): Decision {
    if (pressing) return 'pass';
    if (event instanceof KeyboardEvent) return decideKey(event);
    if (event.type !== 'click' || event.target === view.host) return 'pass';
    const found = foundBy(event);
    if (found?.event === 'accept-request') return accept(found.element, event);
    // What follows the first step of deleting was told with it.
    if (found?.event === 'delete-post' && !(view.showing && about === 'delete-post'))
      void tellOfDeletion(found.element);
    if (about !== 'sign-up-email') view.hide();
    return 'pass';
  }

  /** Only keys that press what the focus came to are looked at: typing costs nothing here. */
  function decideKey(event: KeyboardEvent): Decision {
    if (event.target === view.host) return keyboard.ours(event, () => view.cancel());
    if (keyboard.theirs(event) === 'stop') return 'stop';
    const isPress = event.type === 'keydown' && !event.repeat && (event.key === 'Enter' || event.key === ' ');
    if (!isPress || !near || near.element !== event.composedPath()[0]) return 'pass';
    if (near.event === 'delete-post') void tellOfDeletion(near.element);
    return near.event === 'accept-request' ? accept(near.element, event) : 'pass';
  }

  function foundBy(event: Event): ReturnType<typeof eventAt> {
    const target = event.composedPath()[0];
    return target instanceof Element ? eventAt(site, target) : undefined;
  }

  function comeTo({ event, element }: Pick<Near, 'event' | 'element'>): Near {
    if (event !== 'accept-request') return { event, element };
    const coming = judge(event, element);
    const now: Near = { event, element, coming };
    void coming.then((verdict) => (now.verdict = verdict));
    return now;
  }

  function accept(control: HTMLElement, event: KeyboardEvent | Event): Decision {
    if (isDisabled(control) || !link.alive()) return 'pass';
    const isSecondOfTwo = event instanceof MouseEvent && event.detail > 1;
    if (held === control || (isSecondOfTwo && told.has(control))) return 'stop';
    if (near?.element !== control) near = comeTo({ event: 'accept-request', element: control });
    if (told.has(control) || near.verdict?.findings.length === 0) {
      view.hide();
      return 'pass';
    }
    if (event instanceof KeyboardEvent) keyboard.spend(event);
    void hold(near);
    return 'stop';
  }

  async function hold(asked: Near): Promise<void> {
    const { element: control, coming } = asked;
    held = control;
    await within(longestWait(link.awake()), coming ?? Promise.resolve());
    held = undefined;
    if (signal.aborted) return;
    const isTold = show('accept-request', asked.verdict, anchorAt(control), () => void go(control));
    if (isTold) told.add(control);
    else await go(control);
  }

  /** Presses for the person, once. Where the site does not take our press, theirs goes through. */
  async function go(control: HTMLElement): Promise<void> {
    told.add(control);
    view.hide();
    const before = control.textContent;
    pressing = true;
    try {
      control.click();
    } finally {
      pressing = false;
    }
    const isTaken = () => !control.isConnected || isDisabled(control) || control.textContent !== before;
    if (!(await until(isTaken, [document], signal))) view.show({ kind: 'press-again' }, anchorAt(control));
  }

  async function tellOfDeletion(item: Element): Promise<void> {
    const verdict = await judge('delete-post', item);
    // The site asks meanwhile whether it is meant: that must not be covered.
    const clear = () => [...document.querySelectorAll(QUESTIONS)].map((each) => each.getBoundingClientRect());
    show('delete-post', verdict, {
      element: document.querySelector('dialog:modal') ?? document.documentElement,
      clear,
    });
  }

  /** Looked at when the field is left, not while it is written in; what stands before the @ goes nowhere. */
  async function leaveAddress(element: HTMLInputElement): Promise<void> {
    const domain = /@([^@\s]+\.[^@\s]+)$/.exec(element.value.trim())?.[1] ?? '';
    if (address?.element === element && address.domain === domain) return;
    const mine = (address = { element, domain });
    const verdict = domain ? await judge('sign-up-email', element, domain) : undefined;
    if (address !== mine || show('sign-up-email', verdict, anchorAt(element))) return;
    if (about === 'sign-up-email') view.hide();
  }

  function judge(event: PageEventKind, element: Element, domain?: string): Promise<Verdict> {
    const account = site.account(element);
    return link.event({ event, site: site.id, ...(account && { account }), ...(domain && { domain }) });
  }

  /** Whether there was something to say, and it was said. */
  function show(event: PageEventKind, verdict: Verdict | undefined, anchor: Anchor, anyway?: () => void): boolean {
    const [finding] = verdict?.findings ?? [];
    if (!finding || signal.aborted) return false;
    about = event;
    // What was asked before is out of date: some tips are for once a day.
    near = undefined;
    link.eventTold(event);
    view.show({ kind: 'event', finding, ...(anyway && { anyway }) }, anchor);
    return true;
  }

  return { decide, follow, forget: () => void (near = undefined) };
}

/** What is spoken of may be gone by then: the card then belongs to the page. What belongs with it is not covered. */
function anchorAt(element: HTMLElement): Anchor {
  const beside = element instanceof HTMLInputElement && element.form ? element.form.elements : [element.parentElement];
  return {
    element: element.isConnected ? element : document.documentElement,
    clear: () => [...beside].flatMap((each) => each?.getBoundingClientRect() ?? []),
  };
}
