import { jsonFile, type FleetFile } from './file';
import { mobileconfig } from './mobileconfig';
import { plist } from './plist';
import { FIREFOX_ID, type System } from './products';
import type { Written } from './settings';

const UUIDS = ['17827E5F-9C4C-4472-A83D-AB78CA4C589A', 'B53B0151-FE5F-47A8-9B58-0CBA664A2EA7'] as const;
const DOMAIN = 'org.mozilla.firefox';
const ONE_FILE = 'Firefox reads one such file: where you have one already, add these two entries to it';

export const PLACES = {
  windows: 'C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json',
  intune: 'C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json, put there by a Win32 app of yours',
  macos: '/Applications/Firefox.app/Contents/Resources/distribution/policies.json, in place of a profile',
  linux: '/etc/firefox/policies/policies.json',
} as const satisfies Record<System, string>;

/**
 * The files for Firefox. There is no .reg: the registry has no booleans, Firefox has no schema to make them again, and
 * true and false would come to the extension as numbers.
 */
export function firefoxFiles(system: System, policy: Written, installUrl: string): FleetFile[] {
  const policies = {
    '3rdparty': { Extensions: { [FIREFOX_ID]: policy } },
    ExtensionSettings: {
      [FIREFOX_ID]: { installation_mode: 'force_installed', install_url: installUrl, default_area: 'navbar' },
    },
  };
  const json: FleetFile = {
    path: 'policies.json',
    text: jsonFile({ policies }),
    goes: `${PLACES[system]}; ${ONE_FILE}`,
  };
  return system === 'macos' ? [...macFiles(policies), json] : [json];
}

function macFiles(policies: { readonly [name: string]: Parameters<typeof plist>[0] }): FleetFile[] {
  const preferences = { EnterprisePoliciesEnabled: true, ...policies };
  return [
    {
      path: 'second-look.mobileconfig',
      text: mobileconfig({
        identifier: 'example.second-look.firefox',
        name: 'Second Look for Firefox',
        about: 'Installs the extension Second Look in Firefox and sets its policy.',
        uuids: UUIDS,
        domain: DOMAIN,
        preferences,
      }),
      goes: `your device management, as a custom profile for the computer; where one for ${DOMAIN} is there, add these entries to it`,
    },
    {
      path: `${DOMAIN}.plist`,
      text: plist(preferences),
      goes: `in place of second-look.mobileconfig, where your management takes a plist for the domain ${DOMAIN}`,
    },
  ];
}
