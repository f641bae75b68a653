import type { Finding, Verdict } from '../../src/finding';
import type { Anchor, Card, View } from '../notice/view';
import type { Answered } from './answered';
import type { Composer, ComposerEvents } from './composer';
import { pressableBeside } from '../sites/find';
import { isChecked } from './health';
import type { Highlighter, Mark } from './highlighter';
import { remapSpans } from './remap';

/** Shows what is known of each composer: marks in its text, one card for the page. */
export interface Presenter extends ComposerEvents {
  gone(composer: Composer): void;
  /** Shows a card about a composer that is not about findings. */
  tell(composer: Composer, card: Card): void;
  /** Says 'not checked here' beside something that looks like a compose box and is none we know. */
  tellUnknown(element: Element): void;
  /** Takes the card of a composer away while the dialog speaks instead. */
  quiet(composer: Composer): void;
  /** Takes card and marks away: the draft was answered. */
  silence(composer: Composer): void;
  /** The person said that a finding is wrong: what they refuted goes, and where its card was it says so. */
  refuted(): void;
  /** How many findings there are on this page, for the toolbar. */
  readonly findings: number;
}

interface Shown {
  readonly about: Element;
  readonly composer?: Composer;
  /** What the card says; the same thing is not said twice, so a card that was closed stays closed. */
  readonly content: string;
}

/** `changed` is called when what the toolbar should say may have changed. */
export function createPresenter(
  view: View,
  highlighter: Highlighter,
  answered: Answered,
  changed: () => void,
): Presenter {
  const marks = new Map<Composer, Mark[]>();
  const verdicts = new Map<Composer, Verdict>();
  let shown: Shown | undefined;

  function read(composer: Composer, before: string): void {
    const standing = marks.get(composer);
    if (!standing) return;
    mark(composer, composer.reading ? remapSpans(before, composer.reading.text, standing) : []);
  }

  function judged(composer: Composer, verdict: Verdict): void {
    if (!isChecked(composer)) return;
    verdicts.set(composer, verdict);
    if (!isWorthSaying(composer, verdict)) silence(composer);
    else if (!composer.typing) present(composer, verdict);
    changed();
  }

  function paused(composer: Composer): void {
    leaveOther(composer);
    if (isChecked(composer)) presentKnown(composer);
    else tell(composer, { kind: 'not-checked' });
    changed();
  }

  /** The card follows the person from draft to draft; the boxes of one thread are one draft. */
  function leaveOther(composer: Composer): void {
    const other = shown?.composer;
    if (other && other.control()?.element !== composer.control()?.element) hide(other);
  }

  function presentKnown(composer: Composer): void {
    if (shown?.about === composer.element && isOver(shown.content, textOf(composer))) takeAway();
    const draft = composer.draft();
    const verdict = draft ? composer.known(draft) : undefined;
    if (verdict && isWorthSaying(composer, verdict)) present(composer, verdict);
  }

  function isWorthSaying(composer: Composer, verdict: Verdict): boolean {
    return answered.open(textOf(composer), verdict).length > 0;
  }

  function present(composer: Composer, verdict: Verdict): void {
    const text = textOf(composer);
    const findings = frontedFirst(answered.open(text, verdict));
    const wanted = findings.flatMap(({ action, spans }) => spans.map((span) => ({ ...span, action })));
    mark(composer, wanted);
    const said = findings.map(({ rule, spans }) => [rule, ...spans.map(({ start, end }) => text.slice(start, end))]);
    show({ about: composer.element, composer, content: JSON.stringify(said) }, { kind: 'findings', findings, text });
  }

  function mark(composer: Composer, wanted: Mark[]): void {
    if (wanted.length > 0) marks.set(composer, wanted);
    else marks.delete(composer);
    if (composer.reading) highlighter.paint(composer.element, composer.reading, wanted);
    else highlighter.clear(composer.element);
  }

  function tell(composer: Composer, card: Card): void {
    show({ about: composer.element, composer, content: card.kind }, card);
  }

  function tellUnknown(element: Element): void {
    show({ about: element, content: 'not-checked' }, { kind: 'not-checked' });
  }

  function show(next: Shown, card: Card): void {
    if (view.asking || (shown?.about === next.about && shown.content === next.content)) return;
    shown = next;
    view.show(card, anchorOf(next));
  }

  function silence(composer: Composer): void {
    if (marks.has(composer)) mark(composer, []);
    hide(composer);
  }

  function hide(composer: Composer): void {
    // That a post went through unchecked is news of the post: it stays when its box is emptied or gone.
    if (shown?.about !== composer.element || shown.content === 'went-unchecked') return;
    takeAway();
  }

  function takeAway(): void {
    shown = undefined;
    view.hide();
  }

  function refuted(): void {
    const about = shown?.composer;
    for (const [composer, verdict] of verdicts) {
      if (composer === about) judged(composer, verdict);
      else if (!isWorthSaying(composer, verdict)) silence(composer);
    }
    changed();
    if (about && !shown) tell(about, { kind: 'noted' });
  }

  function gone(composer: Composer): void {
    silence(composer);
    verdicts.delete(composer);
    changed();
  }

  return {
    read,
    judged,
    paused,
    gone,
    tell,
    tellUnknown,
    quiet: hide,
    refuted,
    silence,
    get findings() {
      return [...verdicts.values()].flatMap(({ findings }) => findings).filter(({ reminder }) => !reminder).length;
    },
  };
}

/** What the person keeps overriding comes after the rest. */
function frontedFirst(findings: readonly Finding[]): Finding[] {
  return [...findings.filter(({ folded }) => !folded), ...findings.filter(({ folded }) => folded)];
}

/** Whether a card has been overtaken now that its box is read again: by the reading itself, or by a new draft. */
function isOver(content: string, text: string): boolean {
  return ['not-checked', 'noted'].includes(content) || (content === 'went-unchecked' && text.trim() !== '');
}

function textOf(composer: Composer): string {
  return composer.reading?.text ?? '';
}

/** A composer may be gone when there is still something to say of it: the card then belongs to the page. */
function anchorOf({ about, composer }: Shown): Anchor {
  return {
    element: about.isConnected ? about : document.documentElement,
    clear: () => {
      const next = composer?.next()?.element;
      return [about, ...(next ? [next] : pressableBeside(about))].map((each) => each.getBoundingClientRect());
    },
  };
}
