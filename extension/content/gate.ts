import type { Draft } from '../../src/draft';
import type { Finding, Verdict } from '../../src/finding';
import type { Site } from '../sites/site';
import type { Answer, Question, View } from '../notice/view';
import type { Answered } from './answered';
import { hasFocus } from './caret';
import { keyOf } from './checks';
import type { Composer } from './composer';
import type { Composers } from './composers';
import { createKeyboard, type Decision } from './keyboard';
import type { Presenter } from './presenter';
import { mergeFindings } from './question';
import { release } from './release';
import { routeOf, type Route } from './route';
import { longestWait, within } from './timing';
import type { WorkerLink } from './worker-link';

/** Holds a submission until its verdict is known and answered. A draft that holds nothing is never touched. */
interface Gate {
  decide(event: Event): Decision;
}

interface GateParts {
  readonly site: Site;
  readonly composers: Composers;
  readonly view: View;
  readonly presenter: Presenter;
  readonly answered: Answered;
  readonly link: WorkerLink;
  readonly signal: AbortSignal;
}

/** A composer of a submission, as it stood at one moment. */
interface Part {
  readonly composer: Composer;
  readonly draft: Draft;
  readonly verdict: Verdict | undefined;
}

export function createGate({ site, composers, view, presenter, answered, link, signal }: GateParts): Gate {
  const keyboard = createKeyboard();
  const underway = new Set<Composer>();
  let pressing = false;

  function decide(event: Event): Decision {
    if (pressing) return 'pass';
    if (event instanceof KeyboardEvent) {
      if (view.asking || event.target === view.host) return keyboard.ours(event, () => view.cancel());
      if (keyboard.theirs(event) === 'stop') return 'stop';
    }
    const route = routeOf(event, site, composers);
    if (!route || route.composers.length === 0 || !link.alive()) return 'pass';
    if (route.composers.some((composer) => underway.has(composer))) return refusal(event);
    const parts = look(route.composers);
    if (!parts) return 'pass';
    if (parts.every(isClear)) {
      if (route.spends) {
        for (const { composer, draft } of parts) submitted(composer, draft);
        composers.published(route.composers);
      }
      return 'pass';
    }
    if (route.decisive) {
      if (event instanceof KeyboardEvent) keyboard.spend(event);
      void hold(route, parts);
    } else for (const { composer, draft } of parts) void composer.judge(draft);
    return refusal(event);
  }

  /** On its way as the event it was. */
  function submitted(composer: Composer, draft: Draft): void {
    composer.disallow();
    link.posted(draft);
  }

  async function hold({ composers: held, control }: Route, parts: readonly Part[]): Promise<void> {
    const focused = held.find(({ element }) => hasFocus(element)) ?? held[0];
    const restoreCaret = focused?.saveCaret();
    for (const composer of held) underway.add(composer);
    try {
      const wishes = await settle(held, (answer) => {
        // The dialog took the page's selection; a focus that is not in the editor is the site's to keep.
        if (answer === 'edit' || (focused && hasFocus(focused.element))) restoreCaret?.();
      });
      if (wishes === 'edit') for (const composer of held) presenter.paused(composer);
      else await letGo(held, control, wishes === 'post-unchecked');
    } catch (error) {
      // Our own fault must not stand between a person and their post: the next press goes through.
      console.error('Second Look: the gate failed and lets this draft through.', error);
      for (const { composer, draft } of parts) composer.allow(draft);
    } finally {
      for (const composer of held) underway.delete(composer);
    }
  }

  /** Waits for the verdict, asks if it holds, and asks anew if the text was changed meanwhile. */
  async function settle(
    held: readonly Composer[],
    comeBack: (answer: Answer) => void,
  ): Promise<'edit' | 'post' | 'post-unchecked'> {
    for (;;) {
      const parts = await judged(held);
      if (!parts || parts.every(isClear) || signal.aborted) return 'post';
      const question = questionOf(parts);
      if (question.kind === 'unchecked' && link.manner.whenUnchecked === 'let-through') return 'post-unchecked';
      for (const composer of held) presenter.quiet(composer);
      let isTicked = false;
      const answer = await view.ask(question, AbortSignal.any([signal, ...boxesThere(held)]), (ticked) => {
        isTicked = ticked;
      });
      comeBack(answer);
      const isAsAsked = isUnchanged(parts);
      if (isTicked && isAsAsked) for (const composer of held) composer.agree();
      if (answer === 'edit') {
        tellAnswer('edited', question);
        return 'edit';
      }
      if (!isAsAsked) continue;
      tellAnswer('posted', question);
      for (const { draft, verdict } of parts) if (verdict) answered.add(draft.text, verdict);
      return 'post';
    }
  }

  function tellAnswer(deed: 'edited' | 'posted', question: Question): void {
    if (question.kind === 'findings')
      link.answered(
        deed,
        question.findings.filter(({ reminder }) => !reminder).map(({ concern }) => concern),
      );
  }

  async function letGo(held: readonly Composer[], control: HTMLElement | undefined, unchecked: boolean): Promise<void> {
    const parts = look(held) ?? [];
    for (const composer of held) presenter.silence(composer);
    const taken = await release(held, control, press, signal);
    const [first] = held;
    if (signal.aborted || !first) return;
    if (taken) {
      for (const { draft } of parts) link.posted(draft);
      composers.published(held);
      if (unchecked) presenter.tell(first, { kind: 'went-unchecked' });
      return;
    }
    for (const { composer, draft } of parts) composer.allow(draft);
    presenter.tell(first, { kind: 'press-again' });
  }

  /** Our own press, the one event that passes unjudged. It is over when `click` returns. */
  function press(control: HTMLElement): void {
    pressing = true;
    try {
      control.click();
    } finally {
      pressing = false;
    }
  }

  /** Waits until every part has its verdict, for as long as the promise allows. */
  async function judged(held: readonly Composer[]): Promise<Part[] | null> {
    const deadline = performance.now() + longestWait(link.awake());
    for (;;) {
      const parts = look(held);
      const left = deadline - performance.now();
      if (!parts || parts.every(({ verdict }) => verdict) || left <= 0) return parts;
      await within(left, Promise.all(parts.map(({ composer, draft }) => composer.judge(draft))));
      if (isUnchanged(parts)) return look(held);
    }
  }

  function isClear({ composer, draft, verdict }: Part): boolean {
    return composer.allowed(draft) || (verdict !== undefined && answered.holding(draft.text, verdict).length === 0);
  }

  function questionOf(parts: readonly Part[]): Question {
    const found = parts.flatMap(({ draft: { text }, verdict }) => {
      const findings = verdict ? toAnswer(text, verdict) : [];
      return verdict && findings.length > 0 ? [{ text, verdict: { ...verdict, findings } }] : [];
    });
    return found.length > 0 ? { kind: 'findings', ...mergeFindings(found) } : { kind: 'unchecked' };
  }

  /** What holds, and what else is to be said with it; nothing where nothing holds. */
  function toAnswer(text: string, verdict: Verdict): Finding[] {
    const holding = answered.holding(text, verdict);
    const open = holding.length > 0 ? answered.open(text, verdict) : [];
    return verdict.findings.filter((finding) => holding.includes(finding) || open.includes(finding));
  }

  return { decide };
}

/** Aborted when a box leaves the page. One that an earlier step has taken away is gone already, and still asked about. */
function boxesThere(composers: readonly Composer[]): AbortSignal[] {
  return composers.map(({ signal }) => signal).filter(({ aborted }) => !aborted);
}

/** Every part as it stands now; null when one cannot be read. */
function look(composers: readonly Composer[]): Part[] | null {
  const parts: Part[] = [];
  for (const composer of composers) {
    const draft = composer.draft();
    if (!draft) return null;
    parts.push({ composer, draft, verdict: composer.known(draft) });
  }
  return parts;
}

function isUnchanged(parts: readonly Part[]): boolean {
  return parts.every(({ composer, draft }) => {
    const now = composer.draft();
    return now !== null && keyOf(now) === keyOf(draft);
  });
}

/** Stopping the default of a touch would take away the click that follows from it, and the dialog opens at the click. */
function refusal(event: Event): Decision {
  return event.type.startsWith('touch') ? 'hide' : 'stop';
}
