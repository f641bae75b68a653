import { PLACES as FIREFOX_PLACES } from './firefox';
import { PRODUCTS, type Browser, type System } from './products';

/** Where somebody looks who misses a policy. */
interface Places {
  /** The browser's own page that lists the policies it has. */
  readonly page: string;
  /** Where this policy stands on a machine, for the extension with this id. */
  readonly places: readonly string[];
  /** Whether the browser reads policy while it runs. */
  readonly isLive: boolean;
}

/** Where the policy of the extension with this `id` has to stand for a browser on a system. */
export function placesOf(browser: Browser, system: System, id: string): Places {
  if (browser === 'firefox') return { page: 'about:policies', places: [FIREFOX_PLACES[system]], isLive: false };
  const { policyPage: page, registry, domain, folders } = PRODUCTS[browser];
  switch (system) {
    case 'windows':
    case 'intune':
      return { page, places: [`HKEY_LOCAL_MACHINE\\${registry}\\3rdparty\\extensions\\${id}\\policy`], isLive: true };
    case 'macos':
      return { page, places: [`${domain}.extensions.${id}`], isLive: true };
    case 'linux':
      return { page, places: folders, isLive: true };
  }
}
