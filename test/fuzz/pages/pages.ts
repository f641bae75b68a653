import { build, type Rolldown } from 'vite';
import type { Page } from 'playwright-core';
import { launchChromium, tabOf } from '../../browser/chromium';
import { PATIENT } from '../../browser/drafts';
import type { Sites } from '../../browser/replicas';
import type { SiteUnderTest, Surface } from '../../browser/site-under-test';
import { write } from '../../browser/page';
import type { FuzzedPage } from './in-page';

/** What came of one compose box of one site. */
interface PageOutcome extends FuzzedPage {
  readonly site: string;
  readonly surface: string;
  readonly cases: number;
}

/** The boxes that can be spoilt with their page: one in a shadow root is not copied when the page is. */
export function spoilable({ surfaces }: SiteUnderTest): readonly Surface[] {
  return surfaces.filter(({ host }) => host === undefined);
}

/** Throws so many spoilt pages at each of these sites' adapters, spread over its surfaces, in a real browser. */
export async function fuzzPages(
  sites: Sites,
  tested: readonly { site: SiteUnderTest; surfaces: readonly Surface[] }[],
  cases: number,
  seed: number,
): Promise<PageOutcome[]> {
  const script = await inPage();
  const { context, close } = await launchChromium(sites, {});
  const outcomes: PageOutcome[] = [];
  try {
    for (const { site, surfaces } of tested) {
      const each = Math.ceil(cases / tested.length / surfaces.length);
      for (const surface of surfaces) {
        const page = await context.newPage();
        await opened(page, surface);
        await page.evaluate(script);
        const fuzzed = await page.evaluate(
          ([count, from]) =>
            (globalThis as unknown as { fuzzPage(cases: number, seed: number): FuzzedPage }).fuzzPage(count, from),
          [each, seed] as const,
        );
        outcomes.push({ site: site.name, surface: surface.name, cases: each, ...fuzzed });
        await page.close();
      }
    }
  } finally {
    await close();
  }
  return outcomes;
}

async function opened(page: Page, surface: Surface): Promise<void> {
  await page.goto(surface.url);
  const tab = await tabOf(page, undefined, []);
  await surface.open(tab);
  await write(tab, surface, PATIENT);
}

/** What runs in the page, as one script. */
async function inPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { input: 'test/fuzz/pages/in-page.ts', output: { format: 'iife' } },
    },
  });
  return (built as Rolldown.RolldownOutput[])[0]?.output[0].code ?? (built as Rolldown.RolldownOutput).output[0].code;
}
