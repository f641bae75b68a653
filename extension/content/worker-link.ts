import type { Draft, SiteId } from '../../src/draft';
import { CLEAN, type Finding, type Verdict } from '../../src/finding';
import type { PageEvent } from '../../src/page-event';
import type { Profile } from '../../src/profile/profile';
import type { ProfileStanding } from '../../src/profile/standing';
import { native } from '../native';
import type { Language } from '../language';
import { FIRST_MANNER, POLICY_CHANGED, type Manner } from '../manner';
import type { Answers, Judged, Message, PageState } from '../protocol';
import { speak } from '../words';

/** The way to the worker. No answer is `undefined`; why is told once on the console, never with a draft's text. */
export interface WorkerLink {
  /** False once this copy of the extension was updated, turned off or removed; finding that out ends it. */
  alive(): boolean;
  check(revision: number, draft: Draft): Promise<Verdict | undefined>;
  /** Whether the worker has answered so lately, and all questions since, that it cannot have been stopped. */
  awake(): boolean;
  /** A compose box was opened: the worker wakes before there is anything to wait for. */
  wake(site: SiteId): void;
  /** What there is to say of what the person is about to do; clean as well where there is no answer. */
  event(event: PageEvent): Promise<Verdict>;
  /** The person was told of it: some tips are for once a day. */
  eventTold(event: PageEvent['event']): void;
  /** A text without what identifies somebody by form. */
  mask(text: string): Promise<string | undefined>;
  tell(state: PageState, findings: number): void;
  /** The person answered the gate about a draft that raised these concerns. */
  answered(deed: 'edited' | 'posted', concerns: readonly string[]): void;
  /** The person said that a finding is wrong. Resolves whether their sample, if they keep one, was kept. */
  refuted(finding: Finding, site: SiteId, sample: string | undefined): Promise<boolean>;
  /** This draft was submitted: likeness to later ones is told by it, and no word of it is kept. */
  posted(draft: Draft): void;
  /** How one's own profile stands. */
  profile(profile: Profile, editing: boolean): Promise<ProfileStanding | undefined>;
  profileSeen(site: SiteId, handle: string): void;
  /** How to go about what was found, as the worker said last. */
  readonly manner: Manner;
}

/** A browser stops a worker that has done nothing for thirty seconds; this is well within them, in milliseconds. */
const AWAKE_FOR = 20_000;

interface Events {
  /** The extension is found to be gone from under this page. */
  dead(): void;
  /** Drafts are to be judged anew: the policy, or what the person chose, is another. */
  policyChanged(): void;
}

export function createWorkerLink(events: Events, signal: AbortSignal): WorkerLink {
  let manner = FIRST_MANNER;
  let lastAnswer = -Infinity;
  let unanswered = 0;
  let language: Language | undefined;

  async function send<K extends Message['kind']>(
    message: Extract<Message, { kind: K }>,
  ): Promise<Answers[K] | undefined> {
    try {
      return await native.runtime.sendMessage<Message, Answers[K]>(message);
    } catch (error) {
      if (alive()) console.warn('Second Look: no answer from its worker.', error instanceof Error ? error.message : '');
      return undefined;
    }
  }

  async function check(revision: number, draft: Draft): Promise<Verdict | undefined> {
    const message = { kind: 'check', revision, draft } as const;
    // A worker that is stopped in the middle says nothing more; the next one is there for the asking.
    const answer = await timed(async () => (await send(message)) ?? (await send(message)));
    return answer?.revision === revision && isJudged(answer) ? taken(answer) : undefined;
  }

  async function event(event: PageEvent): Promise<Verdict> {
    const answer = await timed(() => send({ kind: 'event', event }));
    return answer && isJudged(answer) ? taken(answer) : CLEAN;
  }

  /** Whether the worker is awake shows in what it is yet to answer, and when it last did. */
  async function timed<T>(ask: () => Promise<T>): Promise<T> {
    unanswered++;
    const answer = await ask();
    unanswered--;
    if (answer) lastAnswer = performance.now();
    return answer;
  }

  function taken(judged: Judged): Verdict {
    manner = judged.manner;
    if (manner.language !== language) void follow((language = manner.language));
    return judged.verdict;
  }

  /** The person wants another language than their browser speaks. */
  async function follow(wanted: Language | undefined): Promise<void> {
    const table = wanted && (await send({ kind: 'words', language: wanted }));
    if (language === wanted) speak(table);
  }

  function alive(): boolean {
    const isAlive = hasRuntime();
    if (!isAlive) events.dead();
    return isAlive;
  }

  function hear(message: unknown): undefined {
    if (message === POLICY_CHANGED) events.policyChanged();
  }
  native.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => native.runtime.onMessage.removeListener(hear), { once: true });

  return {
    alive,
    check,
    awake: () => unanswered === 0 && performance.now() - lastAnswer < AWAKE_FOR,
    wake: (site) => void check(0, { text: '', surface: 'post', site }),
    profile: (profile, editing) => send({ kind: 'profile', profile, editing }),
    profileSeen: (site, handle) => void send({ kind: 'profile-seen', site, handle }),
    event,
    eventTold: (event) => void send({ kind: 'event-told', event }),
    mask: (text) => send({ kind: 'mask', text }),
    posted: (draft) => void send({ kind: 'posted', draft }),
    answered: (deed, concerns) => void send({ kind: 'answered', deed, concerns: [...concerns] }),
    refuted: async ({ rule, concern }, site, sample) =>
      (await send({ kind: 'refuted', rule, concern, site, sample })) ?? false,
    tell: (state, findings) => void send({ kind: 'page-state', state, findings }),
    get manner() {
      return manner;
    },
  };
}

/** Whether this is a verdict at all: what is none is as good as no answer, and the person is told that nobody looked. */
function isJudged({ verdict, manner }: Partial<Judged>): boolean {
  return Array.isArray(verdict?.findings) && Array.isArray(manner?.hiddenParts);
}

function hasRuntime(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}
