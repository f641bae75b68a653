import { PATIENT } from '../drafts';
import { enter } from '../hands';
import { eventually, ours, pressOurs, until } from '../ours';
import { published, textOf } from '../page';
import { between, submit, usual, whileAsked, written } from './by-worker';
import type { Fault, Ground } from './fault';
import { makeBoxes } from './make-boxes';

/** How many tabs are many. */
const TABS = 60;

/** Runs in the page: attributes, classes and nodes about the box change a thousand times a second, for two seconds. */
function storm(): void {
  const until = performance.now() + 2_000;
  const main = document.querySelector('main') as HTMLElement;
  const noise = main.appendChild(document.createElement('div'));
  const turn = (count: number) => {
    for (let each = 0; each < 4; each++) {
      main.setAttribute('data-turn', String(count + each));
      main.className = `turn-${count + each}`;
      noise.replaceChildren(document.createElement('p'), String(count + each));
    }
    if (performance.now() < until) setTimeout(turn, 4, count + 4);
  };
  turn(0);
}

/** Runs in the page: the editor is torn from the page and put back, as when a site moves it into another layout. */
function moveEditor(): void {
  const main = document.querySelector('main') as HTMLElement;
  const box = document.querySelector('[data-testid="tweetTextarea_0"]')?.closest('form, [role], main > *') ?? main;
  const place = document.createComment('');
  box.replaceWith(place);
  place.replaceWith(box);
}

async function inNewWindow(ground: Ground): Promise<Ground> {
  const other = { ...ground, ...(await ground.machine.openWindow(ground.surface.url)) };
  await other.surface.open(other.tab);
  return other;
}

/** Runs in the page. */
function isOffline(): Promise<boolean> {
  return fetch(location.href, { cache: 'no-store' }).then(
    () => false,
    () => true,
  );
}

/** Runs in the page: where an element of its frame is, which lies over the whole window. */
function middleInFrame(selector: string): { x: number; y: number } {
  const box = document.querySelector('iframe')?.contentDocument?.querySelector(selector);
  if (!box) throw new Error('it is not there yet');
  const { x, y, width, height } = box.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The box that the page made itself. */
function made(ground: Ground, index: number): Ground {
  return { ...ground, surface: { ...ground.surface, editor: `#box-${index}` } };
}

/** The page, and the computer it is on, do what pages and computers do. */
export const BY_PAGE: readonly Fault[] = [
  {
    name: 'the page re-renders a thousand times a second while the person types and posts',
    ends: 'held',
    async play(ground) {
      await ground.tab.evaluate(storm, null);
      await written(ground);
      await submit(ground);
    },
  },
  {
    name: 'the page takes the editor out and puts it back between the verdict and the submission',
    ends: 'held',
    play: between(async (ground) => {
      await ground.tab.evaluate(moveEditor, null);
      await enter(ground.tab, ground.surface.editor);
    }),
  },
  {
    name: 'the page writes itself anew with document.open()',
    ends: 'held',
    async play(ground) {
      await ground.tab.evaluate(() => {
        document.open();
        document.close();
      }, null);
      await ground.tab.evaluate(makeBoxes, 1);
      await enter(ground.tab, '#box-0');
      await usual(made(ground, 0));
    },
    editor: '#box-0',
  },
  {
    name: 'fifty compose boxes are on one page, each written in',
    ends: 'held',
    async play(ground) {
      await ground.tab.evaluate(makeBoxes, 50);
      for (let index = 1; index < 50; index++) {
        await enter(ground.tab, `#box-${index}`);
        await ground.tab.type(`${index} walks by the canal`);
      }
      await enter(ground.tab, '#box-0');
      await usual(made(ground, 0));
    },
    editor: '#box-0',
  },
  {
    name: 'a frame with a compose box is thrown out while its dialog is open',
    ends: 'held',
    async play(ground) {
      await ground.tab.evaluate(async (url) => {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 9';
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        frame.src = url;
        document.body.append(frame);
        await loaded;
      }, ground.surface.url);
      const { x, y } = await eventually(() => ground.tab.evaluate(middleInFrame, ground.surface.editor));
      await ground.tab.clickAt(x, y);
      await ground.tab.type(PATIENT);
      await submit(ground);
      await ours(ground.tab, 'alertdialog');
      await ground.tab.evaluate(() => document.querySelector('iframe')?.remove(), null);
      await enter(ground.tab, ground.surface.editor);
      await usual(ground);
    },
  },
  {
    name: 'the person goes elsewhere and comes back to the page as it was (back/forward cache)',
    ends: 'held',
    async play(ground) {
      const { page, tab, surface } = ground;
      await page.goto(`${surface.url}?kept`);
      await surface.open(tab);
      await written(ground);
      await tab.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'made anew'));
      }, null);
      await page.goto('https://www.linkedin.com/feed/');
      // The driver waits for a load that does not come when a page was kept.
      await tab.evaluate(() => history.back(), null);
      await until('the page as it was', async () => (await page.title()) === 'kept');
      await enter(tab, surface.editor);
      await submit(ground);
    },
  },
  {
    name: 'the computer sleeps for three seconds between the verdict and the submission',
    ends: 'held',
    play: between(sleep),
  },
  { name: 'the computer sleeps for three seconds while the dialog is open', ends: 'held', play: whileAsked(sleep) },
  {
    name: 'the network is gone',
    ends: 'held',
    play: between(async ({ machine, tab }) => {
      await machine.unplugNetwork();
      await until('the network to be gone', () => tab.evaluate(isOffline, null));
    }),
  },
  {
    name: 'the same draft stands in two windows, and both are submitted',
    ends: 'held',
    async play(ground) {
      await written(ground);
      const other = await inNewWindow(ground);
      await written(other);
      await submit(other);
      await ours(other.tab, 'alertdialog');
      await ground.page.bringToFront();
      await submit(ground);
      await ours(ground.tab, 'alertdialog');
      // Each window is asked for itself: what the one answers is not posted by the other.
      await other.page.bringToFront();
      await pressOurs(other.tab, 'button', 'Go back and edit');
      if ((await published(other.tab)).length > 0) throw new Error('the other window posted');
      if (!(await textOf(other.tab, other.surface)).includes(PATIENT))
        throw new Error('the other window lost its words');
      await ground.page.bringToFront();
    },
  },
  {
    name: `${TABS} tabs of the site are open`,
    ends: 'held',
    async play(ground) {
      for (let count = 1; count < TABS; count++) await ground.machine.openTab(ground.surface.url);
      await ground.page.bringToFront();
      await usual(ground);
    },
  },
];

function sleep({ machine }: Ground): Promise<void> {
  return machine.sleep(3_000);
}
