import type { BrowserContext, Page } from 'playwright-core';
import { between, usual, whileAsked, written } from './by-worker';
import type { Fault, Ground } from './fault';
import { load } from './ground';

interface World {
  readonly chrome: {
    readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  };
}

/** An update takes the running copy away and starts another: so does loading what is loaded already. */
function update({ context, folder }: Ground): Promise<unknown> {
  return load(context, folder);
}

/** The switch on the browser's page of extensions. */
async function turn({ context, id, page }: Ground, isOn: boolean): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    ([which, wanted]) => (globalThis as unknown as World).chrome.management.setEnabled(which, wanted),
    [id, isOn] as const,
  );
  await extensions.close();
  await page.bringToFront();
}

async function remove({ context, id }: Ground): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  await cdp?.send('Extensions.uninstall' as never, { id } as never);
}

/** The person opens the page anew, as they do when it behaves oddly. */
async function afresh({ page, tab, surface }: Ground): Promise<void> {
  await page.reload();
  await surface.open(tab);
}

function others(context: BrowserContext, page: Page): Page[] {
  return context.pages().filter((each) => each !== page);
}

/** The extension goes from under an open page, and comes back. */
export const BY_EXTENSION: readonly Fault[] = [
  { name: 'the extension is updated under an open page', ends: 'alone', play: between(update) },
  {
    name: 'the extension is updated, and the page opened anew',
    ends: 'held',
    async play(ground) {
      await written(ground);
      await update(ground);
      await afresh(ground);
      await usual(ground);
    },
  },
  { name: 'the extension is updated while the dialog is open', ends: 'held', play: whileAsked(update), isTested: true },
  {
    name: 'the extension is turned off under an open page',
    ends: 'alone',
    play: between((ground) => turn(ground, false)),
  },
  {
    name: 'the extension is turned off and on again, and the page opened anew',
    ends: 'held',
    async play(ground) {
      await written(ground);
      await turn(ground, false);
      await turn(ground, true);
      await afresh(ground);
      await usual(ground);
    },
  },
  {
    name: 'the extension is removed under an open page',
    ends: 'alone',
    play: between(remove),
  },
  {
    name: 'the extension is removed while the dialog is open',
    ends: 'held',
    play: whileAsked(remove),
  },
  {
    name: 'the extension is removed and installed again, and the page opened anew',
    ends: 'held',
    async play(ground) {
      await remove(ground);
      await load(ground.context, ground.folder);
      for (const page of others(ground.context, ground.page)) await page.close();
      await afresh(ground);
      await usual(ground);
    },
  },
];
