import { createRef, render } from 'preact';
import { Aloud } from './aloud';
import { Card, headlineOf } from './card';
import { follow } from './follow';
import { Gate } from './gate';
import { HelpersContext, type Helpers } from './helpers';
import { createHost } from './host';
import { MannerContext } from './manner';
import { keepInSight } from './sight';
import type { Manner } from '../manner';
import type { Anchor, Answer, Card as CardContent, Question, View } from './view';

interface Shown {
  readonly card: CardContent;
  readonly anchor: Anchor;
}

interface Asked {
  readonly question: Question;
  readonly answer: (answer: Answer) => void;
  readonly tick: (isTicked: boolean) => void;
}

/**
 * Makes what a person sees of us. Nothing is in the page before there is something to show; `signal` takes it all away.
 * `manner` is asked whenever something is drawn.
 */
export function createNotice(manner: () => Manner, helpers: Helpers, signal: AbortSignal): View {
  const { element: host, stage, putInto, dress } = createHost();
  const section = createRef<HTMLElement>();
  const dialog = createRef<HTMLDialogElement>();
  const safe = createRef<HTMLButtonElement>();
  let shown: Shown | undefined;
  let asked: Asked | undefined;
  let following = new AbortController();

  function draw(): void {
    const card = asked ? undefined : shown?.card;
    render(
      <HelpersContext.Provider value={helpers}>
        <MannerContext.Provider value={manner()}>
          <Aloud text={card ? headlineOf(card) : ''} />
          {card && <Card key={card.kind} card={card} element={section} close={hide} />}
          {asked && <Gate key={asked} {...asked} element={dialog} safe={safe} />}
        </MannerContext.Provider>
      </HelpersContext.Provider>,
      stage,
    );
  }

  function update(): void {
    following.abort();
    if (signal.aborted) return;
    if (asked) putInto(document.documentElement);
    else if (shown) putInto(homeOf(shown.anchor));
    draw();
    if (!asked && shown && section.current) place(section.current, shown.anchor);
  }

  function place(card: HTMLElement, anchor: Anchor): void {
    following = new AbortController();
    if (!card.matches(':popover-open')) card.showPopover();
    follow(card, anchor, following.signal);
  }

  function show(card: CardContent, anchor: Anchor): void {
    change({ card, anchor });
  }

  function hide(): void {
    if (shown) change(undefined);
  }

  /** Puts another card or none in the place of this one. A person who was in it is brought back to what it spoke of. */
  function change(next: Shown | undefined): void {
    const wasIn = document.activeElement === host;
    const about = shown?.anchor.element;
    shown = next;
    if (asked) return;
    update();
    if (wasIn && document.activeElement !== host && about instanceof HTMLElement) about.focus({ preventScroll: true });
  }

  function ask(question: Question, closing: AbortSignal, tick: Asked['tick']): Promise<Answer> {
    asked?.answer('edit');
    if (signal.aborted || closing.aborted) return Promise.resolve('edit');
    return new Promise((resolve) => {
      const stop = new AbortController();
      const answer = (given: Answer) => {
        if (stop.signal.aborted) return;
        stop.abort();
        dialog.current?.close();
        asked = undefined;
        resolve(given);
        update();
      };
      asked = { question, answer, tick };
      update();
      dialog.current?.showModal();
      safe.current?.focus({ preventScroll: true });
      for (const each of [closing, signal])
        each.addEventListener('abort', () => answer('edit'), { signal: stop.signal });
      if (dialog.current) keepInSight({ host, dialog: dialog.current, dress, lost: () => answer('edit') }, stop.signal);
    });
  }

  function cancel(): void {
    if (asked) asked.answer('edit');
    else hide();
  }

  function leave(): void {
    following.abort();
    render(null, stage);
    host.remove();
  }

  signal.addEventListener('abort', leave, { once: true });
  return {
    host,
    show,
    hide,
    ask,
    cancel,
    get showing() {
      return shown !== undefined;
    },
    get asking() {
      return asked !== undefined;
    },
  };
}

/** A modal dialog makes all the rest of the page inert, so a card about a composer in one has to live in it. */
function homeOf({ element }: Anchor): Element {
  return element.closest('dialog:modal') ?? document.documentElement;
}
