import { PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, ours, pressOurs, until } from './ours';
import { write } from './page';
import { variant, type SiteUnderTest, type Surface } from './site-under-test';
import { SITES } from './sites';
import { toJournalist, x } from './x';

/** One thing a person can see of us on a page. */
export interface State {
  /** Also the name of its picture. */
  readonly name: string;
  readonly surface: Surface;
  /** From a page with its compose box open, to what is to be seen. */
  readonly reach: (tab: Tab) => Promise<void>;
}

const [home, modal] = x.surfaces as [Surface, Surface];

const TIP = 'Vote for Sue on Thursday';
const PAUSE = 'This place is a shambles and our managers are useless';
const ESCALATE = 'Our new car park opens on Monday, you heard it here first';
const SEVERAL = `${PATIENT}. ${PAUSE}`;
const NOTED = 'Noted. Thank you.';
const TO_RELATIVE = "So sorry, that's not good enough. What happened on the ward?";

/** A reply to somebody who complains of their father's care. */
const toRelative: Surface = { ...toJournalist, url: 'https://x.com/sal_winterflood/status/1990115500000000104' };

/** The organisation whose policy they are judged by: it has a contact with an address, and ready replies. */
export const ORGANISATION = 'mse-icb';

function card(draft: string, surface = home) {
  return async (tab: Tab) => {
    await write(tab, surface, draft);
    await ours(tab, 'region', 'Second Look');
  };
}

function dialog(draft: string, surface = home) {
  return async (tab: Tab) => {
    await card(draft, surface)(tab);
    await tab.click(surface.submit);
    await ours(tab, 'alertdialog');
  };
}

/** Goes on from one state to the next. */
function then(first: (tab: Tab) => Promise<void>, ...steps: ((tab: Tab) => Promise<unknown>)[]) {
  return async (tab: Tab) => {
    await first(tab);
    for (const step of steps) await step(tab);
  };
}

const presses = (role: string, name: string | RegExp) => (tab: Tab) => pressOurs(tab, role, name);
const shows = (role: string, name: string | RegExp) => (tab: Tab) => ours(tab, role, name);

/** What can be seen at any compose box; another site than X has no reply of its own kind here, and no page that is broken. */
function statesAt(surface: Surface): Readonly<Record<string, State['reach']>> {
  return {
    'card-tip': card(TIP, surface),
    'card-pause': card(PAUSE, surface),
    'card-escalate': card(ESCALATE, surface),
    'card-avoid': card(PATIENT, surface),
    'card-several': then(card(SEVERAL, surface), presses('button', /^\d more$/)),
    'card-this-is-wrong': then(
      card(PATIENT, surface),
      presses('button', 'This is wrong'),
      shows('textbox', 'The sample'),
    ),
    'card-noted': then(card(PATIENT, surface), refuteAll),
    'dialog-pause': dialog(PAUSE, surface),
    'dialog-pause-over': then(dialog(PAUSE, surface), tick, whenFree),
    'dialog-escalate': dialog(ESCALATE, surface),
    'dialog-ask': then(dialog(ESCALATE, surface), presses('button', /^Ask the/), shows('textbox', /Your message/)),
    'dialog-avoid': dialog(PATIENT, surface),
    'dialog-avoid-ticked': then(dialog(PATIENT, surface), tick, whenFree),
    'dialog-several': then(dialog(SEVERAL, surface), presses('button', /^\d more$/)),
    'dialog-this-is-wrong': then(
      dialog(PAUSE, surface),
      presses('button', 'This is wrong'),
      shows('textbox', 'The sample'),
    ),
  };
}

const ONLY_ON_X: readonly State[] = [
  { name: 'card-in-a-dialog-of-the-site', surface: modal, reach: card(PATIENT, modal) },
  { name: 'card-ready-reply', surface: toRelative, reach: card(TO_RELATIVE, toRelative) },
  {
    name: 'card-not-checked',
    surface: variant(home, 'broken=editor'),
    reach: async (tab) => {
      await tab.type(WALK);
      await ours(tab, 'region');
    },
  },
];

/** Ticks what there is to tick: a caption comes with its photo, of which more is asked. */
async function tick(tab: Tab): Promise<void> {
  const boxes = (await allOfOurs(tab)).filter(({ role }) => role === 'checkbox');
  for (const { name } of boxes) await pressOurs(tab, 'checkbox', name);
}

/** Some surfaces have more to say of a draft: one by one, all of it is wrong. */
async function refuteAll(tab: Tab): Promise<void> {
  for (let headline = (await ours(tab, 'heading')).name; headline !== NOTED;) {
    const last = headline;
    await pressOurs(tab, 'button', 'This is wrong');
    await pressOurs(tab, 'button', 'Keep nothing');
    await until('the card to say something else', async () => (headline = (await ours(tab, 'heading')).name) !== last);
  }
}

async function whenFree(tab: Tab): Promise<void> {
  await until('Post anyway to be free', async () => {
    const all = await allOfOurs(tab);
    return all.some(({ name, disabled }) => name === 'Post anyway' && !disabled);
  });
}

/** Every state at the first compose box of a site; on X, those that only X has as well. */
function statesOn({ name, surfaces }: SiteUnderTest): State[] {
  const surface = surfaces[0] as Surface;
  const isX = name === x.name;
  const prefix = isX ? '' : `${name.toLowerCase().replaceAll(' ', '-')}-`;
  const states = Object.entries(statesAt(surface)).map(([state, reach]) => ({ name: prefix + state, surface, reach }));
  return isX ? [...states, ...ONLY_ON_X] : states;
}

/** On X. */
export const STATES: readonly State[] = statesOn(x);

/** On the other sites; what shows the most of them is the card and the dialog. */
export const ELSEWHERE: readonly State[] = SITES.filter(({ name }) => name !== x.name).flatMap((site) =>
  statesOn(site),
);

/** Those of another site that are looked at each day, and have a picture. */
export function isUsual({ name }: State): boolean {
  return /-(?:card|dialog)-avoid$/.test(name);
}
