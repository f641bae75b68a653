import type { Finding } from '../../src/finding';

/** What the one notice at a composer says. */
export type Card =
  | { kind: 'findings'; findings: readonly Finding[]; text: string }
  /** What the policy says of what the person is about to do. `anyway` does it, where it was held. */
  | { kind: 'event'; finding: Finding; anyway?: () => void }
  /** A compose box is there, but we cannot read it or cannot find what submits it. */
  | { kind: 'not-checked' }
  /** The person said that what was found is wrong. */
  | { kind: 'noted' }
  /** The verdict did not come in time and the submission went through. */
  | { kind: 'went-unchecked' }
  /** The person answered 'Post anyway', but the site did not take our press: theirs will go through. */
  | { kind: 'press-again' };

/** Where the card belongs and what it must not cover, read afresh each time the page moves. */
export interface Anchor {
  /** The element the card follows. */
  readonly element: Element;
  /** What must stay visible: the text, the site's own button. */
  readonly clear: () => readonly DOMRectReadOnly[];
}

/** What the gate asks. `unchecked`: no verdict came and the admin wants such drafts held. */
export type Question = { kind: 'findings'; findings: readonly Finding[]; text: string } | { kind: 'unchecked' };

export type Answer = 'edit' | 'post';

/** What a person sees of us. One host node on the document, a closed shadow root, nothing near the editor. */
export interface View {
  /** The host node, so that the guard knows events in our own interface. */
  readonly host: Element;
  show(card: Card, anchor: Anchor): void;
  hide(): void;
  /**
   * Opens the modal dialog and resolves with the answer; aborting `signal` closes it as 'edit'. `tick` hears whether what
   * it asks to confirm is ticked, which counts whatever the answer is.
   */
  ask(question: Question, signal: AbortSignal, tick: (isTicked: boolean) => void): Promise<Answer>;
  /** Whether a card is up. */
  readonly showing: boolean;
  /** Whether the dialog is open. */
  readonly asking: boolean;
  /** Esc reached the guard: an open dialog is answered with 'edit', a card the focus is in is closed. */
  cancel(): void;
}
