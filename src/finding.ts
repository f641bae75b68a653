/** What a policy wants done, mildest first. Only `tip` never holds a submission. */
export const ACTIONS = ['tip', 'pause', 'escalate', 'avoid'] as const;
export type Action = (typeof ACTIONS)[number];

/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One reason for a concern: which detector saw it, how much it weighs, and the words it rests on. */
export interface Evidence {
  readonly detector: string;
  readonly weight: number;
  /**
   * Which text the spans count in; `draft` for evidence that is not in words (an attachment, a surface), `about` for what
   * only goes with the draft (the clock, what was posted before).
   */
  readonly in: 'text' | 'replyTo' | 'draft' | 'about';
  readonly spans: readonly Span[];
}

/** The policy's own words, and where they stand. */
export interface Clause {
  readonly organisation: string;
  readonly policy: string;
  readonly section: string;
  readonly words: string;
  readonly url?: string | undefined;
}

/** Whom a person can ask, as the policy names them. */
export interface Contact {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly hours?: string | undefined;
  readonly outOfHours?: string | undefined;
  /** Whether they are there at this hour, where their hours say so. */
  readonly isThere?: boolean | undefined;
  /** Where to find them when the policy gives no address. */
  readonly find?: string | undefined;
}

/** One rule met by one draft. Spans count in the draft's text, sorted and without overlap. */
export interface Finding {
  /** `<pack id>/<concern>`, unique within a verdict. */
  readonly rule: string;
  readonly concern: string;
  readonly action: Action;
  /** Weak evidence makes a tip at most, whatever the rule would do. */
  readonly strength: 'strong' | 'weak';
  readonly clause: Clause;
  /** The headline: what the draft seems to be, in plain words. */
  readonly say: string;
  /** What to do instead, best first. */
  readonly instead: readonly string[];
  /** A ready reply the person may paste, where the policy gives a route. */
  readonly reply?: string | undefined;
  /** Whom to ask, where the rule names them. */
  readonly contact?: Contact | undefined;
  readonly spans: readonly Span[];
  readonly evidence: readonly Evidence[];
  /** It is about the person and the policy, not about this draft: nothing in it is right or wrong. */
  readonly reminder?: true | undefined;
  /** They keep overriding it: still told, no longer in front. */
  readonly folded?: true | undefined;
  /** The last day of the pre-election period that makes this to be avoided. */
  readonly preElectionUntil?: string | undefined;
  /** When something very like this was posted, in milliseconds since 1970. */
  readonly postedBefore?: number | undefined;
}

/** All findings on one draft, strongest action first. `none` is a clean draft. */
export interface Verdict {
  readonly action: Action | 'none';
  readonly findings: readonly Finding[];
}

export const CLEAN: Verdict = { action: 'none', findings: [] };

/** A verdict with one finding more. */
export function withFinding({ findings }: Verdict, finding: Finding): Verdict {
  const all = [...findings, finding].sort(byStrength);
  return { action: all[0]?.action ?? 'none', findings: all };
}

/** Whether an action stops a submission until the person has answered. */
export function holds(action: Action | 'none'): boolean {
  return action !== 'none' && action !== 'tip';
}

/** Sorts by strength, strongest first; for use with `Array.prototype.sort`. */
export function byStrength(a: { action: Action }, b: { action: Action }): number {
  return ACTIONS.indexOf(b.action) - ACTIONS.indexOf(a.action);
}
