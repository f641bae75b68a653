import { fleetFiles } from './fleet';
import { BROWSERS, SYSTEMS } from './products';
import type { Settings } from './settings';

/**
 * What `pack export` makes of one organisation's settings and packs: a folder for each browser and system, as in
 * `firefox-linux/policies.json`.
 */
export function sampleFiles(settings: Settings): { readonly path: string; readonly text: string }[] {
  return BROWSERS.flatMap((browser) =>
    SYSTEMS.flatMap((system) =>
      fleetFiles({ settings, browser, system }).map(({ path, text }) => ({
        path: `${browser}-${system}/${path}`,
        text,
      })),
    ),
  );
}
