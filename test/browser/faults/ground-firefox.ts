import { rmSync } from 'node:fs';
import type { Browser as PuppeteerBrowser, Page } from 'puppeteer-core';
import { connectionOf, inBrowser, type Bidi } from '../bidi';
import { launchFirefox, openPage } from '../firefox';
import { firefoxCopy } from '../firefox-copy';
import { inOwn, stopBackground, turn } from '../firefox-extension';
import { tabOf } from '../firefox-tab';
import { firefoxPolicy } from '../machine-policy';
import type { Sites } from '../replicas';
import type { Surface } from '../site-under-test';
import { x } from '../x';
import { ASKED, badges } from './badges';
import { breakWorker } from './broken-copy';
import type { Fault, Machine } from './fault';
import type { Staged } from './stage';
import { listenInFirefox, reportSaid } from './heard-firefox';

const ID = 'faults@second-look.example';

/** A fresh Firefox with a copy of the extension, broken as the fault has it, and the compose box ready to write in. */
export async function stageFirefox(sites: Sites, { inWorker, policy }: Fault, spare: string): Promise<Staged> {
  const folder = firefoxCopy(ID);
  breakWorker(folder, reportSaid, inWorker);
  const ofMachine = policy && writePolicy(policy);
  let browser: PuppeteerBrowser | undefined;
  async function clear(): Promise<void> {
    // The whole machine's policy: it is not to stay whatever else fails.
    ofMachine?.remove();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  }
  try {
    browser = await launchFirefox(sites);
    const bidi = connectionOf(browser);
    const heard = await listenInFirefox(bidi);
    await browser.installExtension(folder);
    const surface = x.surfaces[0] as Surface;
    const page = await openPage(browser, surface.url);
    const tab = tabOf(page, bidi);
    await surface.open(tab);
    const machine = machineOf(browser, bidi, page);
    return { ground: { tab, page, surface, machine, folder, spare }, heard, toolbar: () => toolbarOf(bidi), clear };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Firefox has one file of policy for the whole machine. */
function writePolicy(settings: object) {
  const ofMachine = firefoxPolicy(ID);
  if (!ofMachine) throw new Error('this machine has a policy for Firefox already, or this account may not write one');
  ofMachine.write(settings);
  return ofMachine;
}

function machineOf(browser: PuppeteerBrowser, bidi: Bidi, page: Page): Machine {
  return {
    endsScripts: true,
    stopWorker: () => stopBackground(bidi, ID),
    async beginToChoose(organisation) {
      await inOwn(
        bidi,
        ID,
        ASKED,
        `async () => { await chrome.storage.local.set({ organisation: '${organisation}' }); return ''; }`,
      );
    },
    install: (folder) => browser.installExtension(folder),
    turn: (isOn) => turn(bidi, ID, isOn),
    remove: () => browser.uninstallExtension(ID),
    async openWindow(url) {
      const other = await browser.newPage({ type: 'window' });
      await other.goto(url);
      return { page: other, tab: tabOf(other, bidi) };
    },
    async openTab(url) {
      await inBrowser(
        bidi,
        `() => { gBrowser.addTab('${url}', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); }`,
      );
    },
    unplugNetwork: () => page.setOfflineMode(true),
    sleep: (milliseconds) => sleep(browser, milliseconds),
  };
}

/** All its processes stand still, as those of a computer that sleeps do. */
async function sleep(browser: PuppeteerBrowser, milliseconds: number): Promise<void> {
  const group = -(browser.process()?.pid as number);
  process.kill(group, 'SIGSTOP');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  process.kill(group, 'SIGCONT');
}

async function toolbarOf(bidi: Bidi): Promise<string> {
  // Where there is no extension there is no toolbar.
  return inOwn(bidi, ID, ASKED, badges.toString()).catch(() => '');
}
