import fc from 'fast-check';
import { answer, type Door, type Handlers, type Sender } from '../../../extension/background/checking';
import { masked } from '../../../src/detect/mask';
import { CLEAN } from '../../../src/finding';
import { PAGE_EVENTS } from '../../../src/pack/schema';
import { judgeEvent } from '../../../src/page-event';
import { createProfileChecker } from '../../../src/profile/judge';
import { anyText, spoilt } from '../arbitraries';
import { judgeReal, mustLieIn, REAL } from '../ground';
import { must, type Target } from '../target';

const DOOR: Door = { id: 'us', origins: ['https://x.com'], pages: 'chrome-extension://us/' };

const judgesOfProfiles = REAL.packs.map((pack) => createProfileChecker(pack));

/** A word of a draft that no log may have. */
const SECRET = 'Quillowby';

const text = anyText.map((words) => `${words}${SECRET}`);
const draft = fc.record({
  text,
  surface: fc.constantFrom('post', 'reply', 'message', 'bio'),
  site: fc.constantFrom('x', 'linkedin', 'other'),
  replyTo: text,
  attachments: fc.constantFrom([], ['photo'], ['photo', 'video']),
  account: fc.record({ handle: text, kind: fc.constantFrom('personal', 'corporate') }),
});
const profile = fc.record({ site: fc.constant('x'), handle: text, displayName: text, bio: text, website: text });
const good = fc.oneof(
  fc.record({ kind: fc.constant('check'), revision: fc.integer(), draft }),
  fc.record({ kind: fc.constant('mask'), text }),
  fc.record({ kind: fc.constant('profile'), profile, editing: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('answered'), deed: fc.constant('edited'), concerns: fc.array(text) }),
  fc.record({ kind: fc.constant('page-state'), state: fc.constant('quiet'), findings: fc.integer() }),
  fc.record({
    kind: fc.constant('event'),
    event: fc.record({ event: fc.constantFrom(...PAGE_EVENTS), site: fc.constant('x'), domain: text }),
  }),
  fc.record({ kind: fc.constant('posted'), draft }),
  fc.record({ kind: fc.constantFrom('words', 'policy'), language: fc.constant('cy') }),
  fc.record({ kind: fc.constant('profile-seen'), site: fc.constant('x'), handle: text }),
  fc.record({ kind: fc.constant('event-told'), event: fc.constantFrom(...PAGE_EVENTS) }),
  fc.record({
    kind: fc.constant('refuted'),
    rule: fc.constant('common/heated'),
    concern: fc.constant('heated'),
    site: fc.constant('x'),
    sample: text,
  }),
);

interface Sent {
  readonly message: unknown;
  readonly sender: Sender;
}

/** As a browser tells it: mostly one of ours. */
const sender: fc.Arbitrary<Sender> = fc.record({
  id: fc.constantFrom('us', 'us', 'us', 'them', undefined),
  url: fc.oneof(
    fc.constantFrom('https://x.com/home', 'chrome-extension://us/popup.html', undefined),
    fc.constantFrom(
      'https://x.com.example/',
      'http://x.com/',
      'https://x.com@them.example/',
      'chrome-extension://usurper/',
      'x.com',
      'data:,https://x.com',
    ),
    fc.webUrl(),
    anyText,
  ),
  tab: fc.constantFrom({ id: 7 }, { id: 7 }, {}, undefined),
});

/** Anything from anybody: what is refused is refused in silence about its words; what is answered was ours to hear. */
export const messages: Target<Sent> = {
  name: 'messages',
  what: 'anything from anybody at the worker’s door',
  share: 200,
  cases: fc.record({ message: spoilt(good), sender }),
  async check({ message, sender: from }) {
    let heard = 0;
    const said: string[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    try {
      await answer(
        message,
        from,
        DOOR,
        handlers(() => heard++),
      );
      must(heard === 0 || isOurs(from), 'a stranger was heard');
      must(!said.join('\n').includes(SECRET), 'what was refused is told in its own words');
      must(said.length + heard > 0, 'it was neither heard nor refused');
    } finally {
      console.warn = warn;
    }
  },
};

function isOurs({ id, url = '' }: Sender): boolean {
  return id === DOOR.id && (url.startsWith(DOOR.pages) || new URL(url).origin === DOOR.origins[0]);
}

/** What the worker does, as far as it does without a browser. */
function handlers(hear: () => void): Handlers {
  const judged: Handlers['tryOut'] = (about) => {
    hear();
    const verdict = judgeReal(about);
    mustLieIn(verdict.findings, about.text);
    return Promise.resolve({ verdict, manner: undefined as never });
  };
  const heard = () => Promise.resolve(hear());
  return {
    check: judged,
    tryOut: judged,
    mask: (words) => (hear(), masked(words)),
    answered: heard,
    refuted: () => (hear(), Promise.resolve(true)),
    pageState: heard,
    words: () => (hear(), {}),
    policy: () => heard() as never,
    profile(about) {
      hear();
      for (const judge of judgesOfProfiles) judge(about);
      return Promise.resolve(undefined);
    },
    profileSeen: heard,
    event(event) {
      hear();
      for (const pack of REAL.packs) judgeEvent(pack, event, {}, 0);
      return Promise.resolve({ verdict: CLEAN, manner: undefined as never });
    },
    eventTold: heard,
    posted: heard,
  };
}
