import { test, type TestContext } from 'vitest';
import type { Browser, OpenOptions, Tab } from './driver';
import { variant, VARIANTS, type Route, type SiteUnderTest, type Surface, type Variant } from './site-under-test';

/** What a scenario is played in: one site in one real browser. */
export interface Scene {
  readonly site: SiteUnderTest;
  readonly browser: () => Browser;
}

/** Opens a page for as long as `play` takes. */
async function onPage(scene: Scene, url: string, play: (tab: Tab) => Promise<void>, options?: OpenOptions) {
  const tab = await scene.browser().open(url, options);
  try {
    await play(tab);
  } finally {
    await tab.close();
  }
}

/** Opens a page with its compose box ready to write in. */
export function onSurface(scene: Scene, surface: Surface, play: (tab: Tab) => Promise<void>, options?: OpenOptions) {
  return onPage(
    scene,
    surface.url,
    async (tab) => {
      await surface.open(tab);
      await play(tab);
    },
    options,
  );
}

/** A scenario for a variant of the site, where its replica has that. */
export function onVariant(scene: Scene, which: Variant, name: string, play: Play<Surface>): void {
  const usual = scene.site.variants[which];
  if (!usual) return;
  const surface = variant(usual, VARIANTS[which]);
  test(name, (context) => onSurface(scene, surface, (tab) => play(tab, surface, context)));
}

/** How a compose box is submitted, first of all. */
export function submitUsually({ site }: Pick<Scene, 'site'>, tab: Tab, surface: Surface): Promise<void> {
  const [usual] = surface.routes ?? site.routes;
  if (!usual) throw new Error(`nobody said how ${surface.name} is submitted`);
  return usual.submit(tab, surface);
}

/** Everything on every surface, by every route: `npm test -- matrix`. Else what differs from surface to surface. */
export const IS_WHOLE = process.env['SECOND_LOOK_MATRIX'] === 'whole';

type Play<T> = (tab: Tab, about: T, context: TestContext) => Promise<void>;

/** A scenario for every compose box of the site. */
export function onEverySurface(scene: Scene, name: string, play: Play<Surface>): void {
  test.for(scene.site.surfaces)(`${name}: $name`, (surface, context) =>
    onSurface(scene, surface, (tab) => play(tab, surface, context)),
  );
}

/** A scenario that does not depend on the compose box. In the whole matrix it is played on each. */
export function onMainSurface(scene: Scene, name: string, play: Play<Surface>): void {
  const surfaces = IS_WHOLE ? scene.site.surfaces : scene.site.surfaces.slice(0, 1);
  onEverySurface({ ...scene, site: { ...scene.site, surfaces } }, name, play);
}

/** A scenario for every way to submit, on every compose box of the site: the usual way on each, the others once. */
export function byEveryRoute(scene: Scene, name: string, play: Play<Way>): void {
  playEach(
    scene,
    name,
    waysOf(scene.site, (isUsual, isNew) => isUsual || isNew),
    play,
  );
}

/** A scenario for every way to submit, each on the first compose box that has it. */
export function byEveryRouteOnce(scene: Scene, name: string, play: Play<Way>): void {
  playEach(
    scene,
    name,
    waysOf(scene.site, (_, isNew) => isNew),
    play,
  );
}

interface Way {
  readonly surface: Surface;
  readonly route: Route;
}

/** Which ways are taken; in the whole matrix, all of them. */
function waysOf(site: SiteUnderTest, isWanted: (isUsual: boolean, isNew: boolean) => boolean): Way[] {
  const tried = new Set<Route>();
  return site.surfaces.flatMap((surface) => {
    const routes = surface.routes ?? site.routes;
    const wanted = routes.filter((route, index) => IS_WHOLE || isWanted(index === 0, !tried.has(route)));
    for (const route of routes) tried.add(route);
    return wanted.map((route) => ({ surface, route }));
  });
}

function playEach(scene: Scene, name: string, found: readonly Way[], play: Play<Way>): void {
  const ways = found.map((way) => ({ ...way, where: way.surface.name, how: way.route.name }));
  test.for(ways)(`${name}: $where, $how`, (way, context) =>
    onSurface(scene, way.surface, (tab) => play(tab, way, context)),
  );
}
