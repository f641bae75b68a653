import type { Draft } from '../../src/draft';
import { withinLimits } from '../../src/draft-limits';
import type { Verdict } from '../../src/finding';
import { READERS } from '../editors/readers';
import type { Reading } from '../editors/reader';
import { controlOf, stepOf, type FoundBox, type FoundControl } from '../sites/find';
import type { ComposeBox, Site } from '../sites/site';
import { attachedTo } from './attachments';
import { hasFocus, saveCaret, type Restore } from './caret';
import { createChecks, keyOf, type Judge } from './checks';
import { createPace } from './pace';

/** Typing has paused when nothing was typed for this long, in milliseconds. */
const PAUSE = 500;
/** While a person types, drafts are looked at as a whole and sent to be judged at most this often, in milliseconds. */
const BETWEEN = 50;

/** One compose box on the page. */
export interface Composer {
  readonly element: HTMLElement;
  readonly kind: ComposeBox;
  /** Aborted when the box has left the page. */
  readonly signal: AbortSignal;
  /** What stands in the box as of the last read, with where each word is. Null: it cannot be read. */
  readonly reading: Reading | null;
  /** Whether a person is in the middle of typing. */
  readonly typing: boolean;
  /** What submits it, looked for afresh: sites replace their buttons. */
  control(): FoundControl | undefined;
  /** What a person presses next: what submits it, or leads to the step that does. */
  next(): FoundControl | undefined;
  /** The focus leaves the box: where the caret was is remembered, since some editors drop it. */
  left(): void;
  /** The way back to the caret, where it is or was when the focus left. */
  saveCaret(): Restore;
  /** Reads the box now. Null: it cannot be read. */
  read(): Reading | null;
  /** Reads the box and what it answers now. Null: it cannot be read. */
  draft(): Draft | null;
  /** The verdict on exactly this draft, if it is known. */
  known(draft: Draft): Verdict | undefined;
  judge(draft: Draft): Promise<Verdict | undefined>;
  /** What was judged so far no longer counts: the draft is judged anew at the next frame. */
  reconsider(): void;
  /** A person opened the box or typed in it: it is read at the next frame. */
  stir(): void;
  /** The person has ticked that all who are in its pictures agreed: not asked again while the pictures are the same. */
  agree(): void;
  /** Lets exactly this draft through, until it changes or the pass is taken back. */
  allow(draft: Draft): void;
  disallow(): void;
  allowed(draft: Draft): boolean;
}

/** What a composer tells of itself. */
export interface ComposerEvents {
  /** The box was read. `before` is the text of the read before this one. */
  read(composer: Composer, before: string): void;
  judged(composer: Composer, verdict: Verdict): void;
  /** Typing has paused, or the box was just opened. */
  paused(composer: Composer): void;
}

/** Follows one compose box until `signal` aborts. Idle, it has no timer and sends nothing. */
export function createComposer(
  site: Site,
  found: FoundBox,
  judge: Judge,
  events: ComposerEvents,
  signal: AbortSignal,
): Composer {
  const { element } = found;
  const readBox = READERS[found.box.editor];
  const checks = createChecks(judge, (verdict) => {
    // What was published meanwhile is past warning of.
    if (!signal.aborted) events.judged(composer, verdict);
  });
  let reading: Reading | null = readBox(element);
  let pass: string | undefined;
  /** The pictures as last seen, and those that all who are in them agreed to. */
  let shown = '';
  let agreed: string | undefined;
  let frame = 0;
  let timer = 0;
  const pace = createPace(BETWEEN, ask, signal);
  let stirred = false;
  let caret: Restore | undefined;
  /** The draft as last read, for when a site that publishes in steps has taken the box away. */
  let last: Draft | undefined;

  function read(): Reading | null {
    // What the site has taken away says no more than it did: its last words stand.
    if (!element.isConnected) return reading;
    const before = reading?.text ?? '';
    reading = readBox(element);
    if (reading?.text !== before) pass = undefined;
    events.read(composer, before);
    return reading;
  }

  function draft(): Draft | null {
    const text = read()?.text;
    if (text === undefined) return null;
    // Since it was last read as a whole, its words may have changed once more.
    if (!element.isConnected && last) return { ...last, text };
    const scope = next()?.scope ?? element;
    const { kinds, pictures } = attachedTo(site, scope);
    shown = pictures;
    const account = site.account(element);
    return (last = withinLimits({
      text,
      site: site.id,
      ...site.context(element, scope, found.box),
      ...(kinds.length > 0 && { attachments: kinds }),
      ...(pictures && { circumstances: [pictures === agreed ? 'agreed' : 'unasked'] }),
      ...(account && { account }),
    }));
  }

  function next(): FoundControl | undefined {
    return controlOf(site, found) ?? stepOf(site, found);
  }

  function touch(): void {
    frame ||= requestAnimationFrame(update);
  }

  function stir(): void {
    stirred = true;
    touch();
  }

  function agree(): void {
    agreed = shown;
    touch();
  }

  function reconsider(): void {
    checks.forget();
    pace.hurry();
    touch();
  }

  /** Looks at the whole draft and has it judged. */
  function ask(): void {
    const before = reading?.text;
    const now = draft();
    if (reading?.text !== before) stirred = true;
    if (now) void checks.ask(now);
  }

  function update(): void {
    frame = 0;
    if (signal.aborted) return;
    const before = reading?.text;
    // Between two drafts that are sent the text alone is read, so that marks stay on their words.
    if (!pace.want()) read();
    // A page may re-render the box as often as it likes: only new text, or a person's hand, starts the wait anew.
    if (!stirred && reading?.text === before) return;
    stirred = false;
    clearTimeout(timer);
    timer = window.setTimeout(pause, PAUSE);
  }

  function pause(): void {
    timer = 0;
    if (!signal.aborted) events.paused(composer);
  }

  const composer: Composer = {
    element,
    kind: found.box,
    signal,
    get reading() {
      return reading;
    },
    get typing() {
      return timer !== 0;
    },
    control: () => controlOf(site, found),
    next,
    left: () => void (caret = saveCaret(element)),
    saveCaret: () => (hasFocus(element) ? undefined : caret) ?? saveCaret(element),
    read,
    draft,
    known: checks.known,
    judge: checks.ask,
    reconsider,
    stir,
    agree,
    allow: (allowed) => void (pass = keyOf(allowed)),
    disallow: () => void (pass = undefined),
    allowed: (asked) => pass === keyOf(asked),
  };
  followChanges(element, touch, signal);
  return composer;
}

/**
 * Editors such as Draft.js take many edits into their own hands and no `input` event is seen: the text is watched. That
 * of a textarea is no part of the page; when a site empties it, the form round it changes.
 */
function followChanges(element: HTMLElement, touch: () => void, signal: AbortSignal): void {
  const form = element instanceof HTMLTextAreaElement ? element.form : null;
  const observer = new MutationObserver(touch);
  const attributes = form !== null;
  observer.observe(form ?? element, { childList: true, characterData: true, subtree: true, attributes });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
