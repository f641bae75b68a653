/** How a submission reached the page: a click (by mouse, or by Enter or Space on the button), a key in the box, or a press. */
export type SubmitRoute = 'click' | 'key' | 'pointerdown';

/** One submission on any of the replicas, read by tests from `window.__published`. */
export interface PublishedPost {
  /** What was written; on X all boxes of a thread, joined by a blank line. */
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
interface SeenEvent {
  readonly type: 'pointerdown' | 'keydown' | 'click' | 'submit';
  readonly key: string | null;
  /** Local name of the innermost element that the page can see. */
  readonly tag: string | null;
  /** What the nearest element that has a name is called: by its test id on sites that have such, else its id or label. */
  readonly name: string | null;
  readonly isTrusted: boolean;
}

declare global {
  interface Window {
    /** What listeners of the page on window capture saw, oldest first. */
    readonly __seen: readonly SeenEvent[];
    /** What was published since the page was loaded, oldest first. */
    __published: readonly PublishedPost[];
  }
}
