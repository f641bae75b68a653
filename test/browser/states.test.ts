import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOursAccessible } from './accessibility';
import { startChromium } from './chromium';
import type { Browser, OpenOptions, Tab } from './driver';
import { eventually } from './ours';
import { serveSites, type Sites } from './replicas';
import { IS_WHOLE } from './scene';
import { variant, type Surface } from './site-under-test';
import { ELSEWHERE, isUsual, ORGANISATION, STATES, type State } from './states';

let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  sites = await serveSites();
  browser = await startChromium(sites);
  await browser.choose(ORGANISATION);
});

afterAll(async () => {
  await browser.close();
  await sites.close();
});

async function inState({ surface, reach }: State, options: OpenOptions, look: (tab: Tab) => Promise<void>) {
  const tab = await browser.open(surface.url, options);
  try {
    await surface.open(tab);
    await reach(tab);
    await look(tab);
  } finally {
    await tab.close();
  }
}

function inTheDark(state: State): State {
  const { surface } = state;
  const query = surface.url.includes('?') ? `${surface.url}&theme=dark` : variant(surface, 'theme=dark').url;
  return { ...state, surface: { ...surface, url: query } };
}

/** Between them they have every part and colour there is: the rest is looked at in the whole matrix. */
const DAILY = ['card-this-is-wrong', 'card-not-checked', 'dialog-ask'];

const elsewhere = IS_WHOLE ? ELSEWHERE : ELSEWHERE.filter((state) => isUsual(state) && isCard(state));

describe('axe finds nothing, and the card covers neither the text nor the site’s button', () => {
  test.for([...STATES, ...elsewhere])('$name', (state) =>
    inState(state, {}, async (tab) => {
      await expectOursAccessible(tab);
      if (isCard(state)) await expectApart(tab, state.surface);
    }),
  );
  test.for(STATES.filter(({ name }) => IS_WHOLE || DAILY.includes(name)))('$name, dark', (state) =>
    inState(inTheDark(state), { dark: true }, expectOursAccessible),
  );
});

describe('on smaller screens the card covers neither the text nor the site’s button', () => {
  const cards = [...STATES.filter(({ name }) => IS_WHOLE || DAILY.includes(name)), ...elsewhere].filter(isCard);
  const narrow = (IS_WHOLE ? [768, 360] : [360]).flatMap((width) => cards.map((state) => ({ ...state, width })));
  test.for(narrow)('$name, $width pixels wide', (state) =>
    inState(state, { width: state.width }, (tab) => expectApart(tab, state.surface)),
  );
});

function isCard({ name }: State): boolean {
  return /^card|-card-/.test(name);
}

/** The card follows what it is about: once it has come to rest it lies beside it. */
async function expectApart(tab: Tab, surface: Surface): Promise<void> {
  await eventually(async () => expect(await overlaps(tab, surface)).toEqual([]));
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of the site our card lies on, of the text and the button. */
async function overlaps(tab: Tab, { editor, submit, host }: Surface): Promise<string[]> {
  const card = await tab.inOurs((root) => {
    const box = root.querySelector('section')?.getBoundingClientRect();
    return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  }, null);
  if (!card) throw new Error('no card');
  const theirs = await tab.evaluate(
    ([text, button, hostOf]) => {
      const tree = (hostOf ? document.querySelector(hostOf)?.shadowRoot : undefined) ?? document;
      return [text, button].map((selector) => {
        const box = tree.querySelector(selector)?.getBoundingClientRect();
        return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
      });
    },
    [editor, submit, host] as const,
  );
  return ['the text', 'the button'].filter((_, index) => {
    const other = theirs[index];
    return other !== undefined && meet(card, other);
  });
}

/** Whether two boxes share more than a line, in CSS pixels. */
function meet(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
