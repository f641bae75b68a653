import type { Draft } from '../../src/draft';
import { CLEAN, type Verdict } from '../../src/finding';

/** How long an unanswered check keeps the next one waiting, in milliseconds. A worker's wake takes about 70. */
const PATIENCE = 2_000;

/** Asks for the verdict on a draft. `undefined`: there is no answer. */
export type Judge = (revision: number, draft: Draft) => Promise<Verdict | undefined>;

/** The checks of one composer: one in flight, the newest next, late answers dropped. */
interface Checks {
  /** The verdict on exactly this draft, if it is known. One without words or attachments is clean. */
  known(draft: Draft): Verdict | undefined;
  /** The verdict on this draft, asked for once however often it is wanted. `undefined`: no answer, or overtaken. */
  ask(draft: Draft): Promise<Verdict | undefined>;
  /** Verdicts no longer count, nor does the one on its way: whoever waits for it gets the verdict that is asked for anew. */
  forget(): void;
}

interface Wanted {
  readonly key: string;
  readonly draft: Draft;
  readonly revision: number;
  readonly answer: Promise<Verdict | undefined>;
  readonly settle: (verdict: Verdict | undefined) => void;
}

interface Flight {
  readonly revision: number;
  readonly since: number;
}

/** `onVerdict` hears each verdict that still counts when it comes. */
export function createChecks(judge: Judge, onVerdict: (verdict: Verdict) => void): Checks {
  let revision = 0;
  let wanted: Wanted | undefined;
  let flight: Flight | undefined;
  let judged: { readonly key: string; readonly verdict: Verdict } | undefined;

  function known(draft: Draft): Verdict | undefined {
    if (draft.text.trim() === '' && !draft.attachments) return CLEAN;
    return judged?.key === checkOf(draft) ? judged.verdict : undefined;
  }

  function ask(draft: Draft): Promise<Verdict | undefined> {
    const key = checkOf(draft);
    if (wanted?.key === key) {
      // A worker that stopped in the middle says nothing more of what it was asked.
      if (isLost() && !known(draft)) void fly(wanted);
      return wanted.answer;
    }
    wanted?.settle(undefined);
    wanted = want(key, draft, ++revision);
    const verdict = known(draft);
    if (verdict) land(wanted, verdict);
    else if (!flight || isLost()) void fly(wanted);
    return wanted.answer;
  }

  function isLost(): boolean {
    return flight !== undefined && performance.now() - flight.since > PATIENCE;
  }

  async function fly(asked: Wanted): Promise<void> {
    const mine: Flight = { revision: asked.revision, since: performance.now() };
    flight = mine;
    const verdict = await judge(asked.revision, asked.draft);
    if (flight === mine) flight = undefined;
    if (wanted === asked) land(asked, verdict);
    else if (!flight && wanted && !known(wanted.draft)) void fly(wanted);
  }

  function land(asked: Wanted, verdict: Verdict | undefined): void {
    if (verdict) judged = { key: asked.key, verdict };
    else wanted = undefined;
    asked.settle(verdict);
    if (verdict) onVerdict(verdict);
  }

  function forget(): void {
    const waiting = wanted && !known(wanted.draft) ? wanted : undefined;
    judged = undefined;
    flight = undefined;
    wanted = waiting && { ...waiting, revision: ++revision };
    if (wanted) void fly(wanted);
  }

  return { known, ask, forget };
}

function want(key: string, draft: Draft, revision: number): Wanted {
  let settle: Wanted['settle'] = () => undefined;
  const answer = new Promise<Verdict | undefined>((resolve) => {
    settle = resolve;
  });
  return { key, draft, revision, answer, settle };
}

/** Two drafts with one key get one verdict: whose account it is counts, and may be changed beside a box. */
function checkOf(draft: Draft): string {
  return keyOf(draft) + JSON.stringify(draft.account);
}

/** What a person writes and where, by which one draft is told from another. */
export function keyOf({ text, surface, replyTo, answeredHandle, attachments, circumstances }: Draft): string {
  return JSON.stringify([text, surface, replyTo, answeredHandle, attachments, circumstances]);
}
