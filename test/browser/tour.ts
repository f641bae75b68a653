import { mkdirSync } from 'node:fs';
import { startChromium } from './chromium';
import { PATIENT, WALK } from './drafts';
import type { Tab } from './driver';
import { allOfOurs, goneFromOurs, ours, pressOurs } from './ours';
import { marks, published, publishedOnce, textOf, write } from './page';
import { serveSites } from './replicas';
import { variant, type SiteUnderTest, type Surface } from './site-under-test';
import { SITES } from './sites';
import { toJournalist, x } from './x';

const FOLDER = 'dist/tour';

/** One stop of the tour: what the person does, and what they see then. */
interface Stop {
  readonly name: string;
  readonly surface: Surface;
  readonly play: (tab: Tab, see: (what: string) => Promise<void>) => Promise<void>;
  readonly width?: number;
  readonly dark?: boolean;
}

const [, ...ELSEWHERE] = SITES;
const [home, modal] = x.surfaces as [Surface, Surface];

const STOPS: readonly Stop[] = [
  {
    name: 'While you type',
    surface: home,
    async play(tab, see) {
      await write(tab, home, PATIENT);
      await ours(tab, 'region');
      await see('card');
    },
  },
  {
    name: 'You press Post',
    surface: home,
    async play(tab, see) {
      await write(tab, home, PATIENT);
      await ours(tab, 'region');
      await tab.click(home.submit);
      await ours(tab, 'alertdialog');
      await see('dialog');
      await pressOurs(tab, 'button', 'Go back and edit');
      await goneFromOurs(tab, 'alertdialog');
      tell(
        `You go back: the text stands as it was (“${await textOf(tab, home)}”), ${(await published(tab)).length} posts made.`,
      );
      await tab.press('Control+Enter');
      await pressOurs(tab, 'checkbox', /checked/i);
      await pressOurs(tab, 'button', 'Post anyway');
      await publishedOnce(tab);
      tell('You tick and press Post anyway: it is posted, once.');
      await see('posted');
    },
  },
  {
    name: 'A walk along the canal',
    surface: home,
    async play(tab, see) {
      await write(tab, home, WALK);
      await tab.click(home.submit);
      const { isTrusted } = await publishedOnce(tab);
      tell(`Posted by the person's own press (trusted: ${isTrusted}); nothing of ours was on the page.`);
      await see('walk');
    },
  },
  {
    name: 'A journalist asks, in the dark theme',
    surface: variant(toJournalist, 'theme=dark'),
    dark: true,
    async play(tab, see) {
      await write(tab, toJournalist, 'Happy to talk about it, my DMs are open');
      await ours(tab, 'region');
      await tab.click(toJournalist.submit);
      await ours(tab, 'alertdialog');
      await see('journalist');
    },
  },
  {
    name: 'In the compose dialog, on a narrow screen',
    surface: modal,
    width: 480,
    async play(tab, see) {
      await write(tab, modal, PATIENT);
      await ours(tab, 'region');
      await see('narrow');
    },
  },
  {
    name: 'A box that cannot be read',
    surface: variant(home, 'broken=editor'),
    async play(tab, see) {
      await tab.type(WALK);
      await ours(tab, 'region');
      await see('not-checked');
    },
  },
  ...ELSEWHERE.map(onSite),
];

/** The first box of another site, with its card. */
function onSite({ name, surfaces }: SiteUnderTest): Stop {
  const surface = surfaces[0] as Surface;
  return {
    name: `While you type on ${name}`,
    surface,
    async play(tab, see) {
      await write(tab, surface, PATIENT);
      await ours(tab, 'region');
      await see(name.toLowerCase().replaceAll(' ', '-'));
    },
  };
}

/** `npm start` with no display: does what a person would, prints what they would see, saves what it looks like. */
export async function tour(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const sites = await serveSites();
  const browser = await startChromium(sites);
  try {
    for (const { name, surface, play, width = 1280, dark = false } of STOPS) {
      console.log(`\n== ${name} (${surface.url})`);
      const tab = await browser.open(surface.url, { width, dark });
      await surface.open(tab);
      await play(tab, (what) => look(tab, what));
      await tab.close();
    }
  } finally {
    await browser.close();
    await sites.close();
  }
}

async function look(tab: Tab, what: string): Promise<void> {
  for (const { role, text, name, disabled } of await allOfOurs(tab)) {
    if (role === 'region' || role === 'alertdialog') tell(`${role} “${name}”`);
    else if (role !== 'status') tell(`  ${role}: ${text || name}${disabled ? ' (not yet)' : ''}`);
  }
  for (const [mark, words] of Object.entries(await marks(tab))) tell(`  marked (${mark}): ${words.join(' … ')}`);
  const path = `${FOLDER}/${what}.png`;
  await tab.screenshot(path);
  tell(`  picture: ${path}`);
}

function tell(line: string): void {
  console.log(line);
}
