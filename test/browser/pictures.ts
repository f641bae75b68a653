import { mkdirSync } from 'node:fs';
import { startChromium } from './chromium';
import { serveSites } from './replicas';
import { ELSEWHERE, isUsual, ORGANISATION, STATES } from './states';

const FOLDER = 'docs/pictures/states';

/** `npm run pictures`: every state of what a person sees of us, as it looks, for the docs. */
export async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const sites = await serveSites();
  const browser = await startChromium(sites);
  try {
    await browser.choose(ORGANISATION);
    for (const { name, surface, reach } of [...STATES, ...ELSEWHERE.filter(isUsual)]) {
      const tab = await browser.open(surface.url, { width: 1280, height: 760 });
      await surface.open(tab);
      await reach(tab);
      await tab.screenshot(`${FOLDER}/${name}.png`);
      await tab.close();
      console.log(`${FOLDER}/${name}.png`);
    }
  } finally {
    await browser.close();
    await sites.close();
  }
}
