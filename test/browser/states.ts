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

const CARDS: Readonly<Record<string, Omit<State, 'name'>>> = {
  'card-tip': { surface: home, reach: card(TIP) },
  'card-pause': { surface: home, reach: card(PAUSE) },
  'card-escalate': { surface: home, reach: card(ESCALATE) },
  'card-avoid': { surface: home, reach: card(PATIENT) },
  'card-in-a-dialog-of-the-site': { surface: modal, reach: card(PATIENT, modal) },
  'card-several': { surface: home, reach: then(card(SEVERAL), presses('button', /^\d more$/)) },
  'card-ready-reply': { surface: toRelative, reach: card(TO_RELATIVE, toRelative) },
  'card-this-is-wrong': {
    surface: home,
    reach: then(card(PATIENT), presses('button', 'This is wrong'), shows('textbox', 'The sample')),
  },
  'card-noted': {
    surface: home,
    reach: then(
      card(PATIENT),
      presses('button', 'This is wrong'),
      presses('button', 'Keep nothing'),
      shows('heading', 'Noted. Thank you.'),
    ),
  },
  'card-not-checked': {
    surface: variant(home, 'broken=editor'),
    reach: async (tab) => {
      await tab.type(WALK);
      await ours(tab, 'region');
    },
  },
};

const DIALOGS: Readonly<Record<string, Omit<State, 'name'>>> = {
  'dialog-pause': { surface: home, reach: dialog(PAUSE) },
  'dialog-pause-over': { surface: home, reach: then(dialog(PAUSE), whenFree) },
  'dialog-escalate': { surface: home, reach: dialog(ESCALATE) },
  'dialog-ask': {
    surface: home,
    reach: then(dialog(ESCALATE), presses('button', /^Ask the/), shows('textbox', /Your message/)),
  },
  'dialog-avoid': { surface: home, reach: dialog(PATIENT) },
  'dialog-avoid-ticked': { surface: home, reach: then(dialog(PATIENT), presses('checkbox', /checked/i), whenFree) },
  'dialog-several': { surface: home, reach: then(dialog(SEVERAL), presses('button', /^\d more$/)) },
  'dialog-this-is-wrong': {
    surface: home,
    reach: then(dialog(PAUSE), presses('button', 'This is wrong'), shows('textbox', 'The sample')),
  },
};

async function whenFree(tab: Tab): Promise<void> {
  await until('Post anyway to be free', async () => {
    const all = await allOfOurs(tab);
    return all.some(({ name, disabled }) => name === 'Post anyway' && !disabled);
  });
}

const named = (states: Readonly<Record<string, Omit<State, 'name'>>>): State[] =>
  Object.entries(states).map(([name, state]) => ({ name, ...state }));

/** Every state, on X. */
export const STATES: readonly State[] = [...named(CARDS), ...named(DIALOGS)];

/** The card and the dialog on a site, at the first of its compose boxes. */
export function statesOn({ name, surfaces }: SiteUnderTest): State[] {
  const surface = surfaces[0] as Surface;
  const of = name.toLowerCase().replaceAll(' ', '-');
  return [
    { name: `${of}-card`, surface, reach: card(PATIENT, surface) },
    { name: `${of}-dialog`, surface, reach: dialog(PATIENT, surface) },
  ];
}

/** All that has a picture. */
export const PICTURED: readonly State[] = [
  ...STATES,
  ...SITES.filter(({ name }) => name !== x.name).flatMap((site) => statesOn(site)),
];
