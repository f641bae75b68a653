/** How a submission reached the page: a click (by mouse, or by Enter or Space on the button), Ctrl/Cmd+Enter, or a press. */
export type SubmitRoute = 'click' | 'key' | 'pointerdown';

/** One submission, read by tests from `window.__published`. */
export interface PublishedPost {
  /** All boxes of a thread, joined by a blank line. */
  readonly text: string;
  readonly texts: readonly string[];
  /** The id of the post this answers. */
  readonly replyTo: string | null;
  /** The id of the post this quotes. */
  readonly quotes: string | null;
  /** How many pictures. */
  readonly attachments: number;
  /** `isTrusted` of the event that submitted it. */
  readonly isTrusted: boolean;
  readonly route: SubmitRoute;
}

/** One event as the first script of the page saw it on window capture. */
export interface SeenEvent {
  readonly type: 'pointerdown' | 'keydown' | 'click' | 'submit';
  readonly key: string | null;
  /** Local name of the innermost element that the page can see. */
  readonly tag: string | null;
  /** Test id of the nearest element that has one. */
  readonly testId: string | null;
  readonly isTrusted: boolean;
}
