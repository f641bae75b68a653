import { adml, admx, installKey, policyKey } from './admx';
import { jsonFile, type FleetFile } from './file';
import { customConfiguration } from './intune';
import { mobileconfig } from './mobileconfig';
import { plist } from './plist';
import { CHROMIUM_ID, installSettings, type Product, type System } from './products';
import { regFile } from './reg';
import type { Written } from './settings';

/** The ids of our configuration profiles: made once by chance, and the same ever since. */
const UUIDS = {
  chrome: {
    policy: ['6601F54C-8463-4288-95EC-861ECFA8D059', 'B5275696-3480-4F69-8BE5-E540EBFF9EA6'],
    install: ['F52E7132-9F22-4698-87DB-182AF990B563', 'CB32AF62-E33B-4106-BF71-833093E48BD5'],
  },
  edge: {
    policy: ['C69A7E52-B740-46A4-BDEC-54E1418EB1E0', 'BAE19601-C60F-4A0F-9B87-EA85A3153A7F'],
    install: ['A7D02DAC-D76D-4A0D-8A01-408872989FD9', 'F8892A63-BB8E-4C1F-B565-653BDA315680'],
  },
} as const;

const DEFINITIONS = 'PolicyDefinitions of your domain or of C:\\Windows';
const IMPORTED = 'Intune: Devices, Configuration, Import ADMX; in place of the custom profile';

/**
 * The files for Chrome or Edge. What installs the extension and what sets its policy are files of their own: an
 * organisation that already has a policy for extensions takes the first over into that, and keeps the second.
 */
export function chromiumFiles(product: Product, system: System, policy: Written, updateUrl: string): FleetFile[] {
  switch (system) {
    case 'windows':
      return [...registryFiles(product, policy, updateUrl), ...templateFiles(product, DEFINITIONS)];
    case 'macos':
      return macFiles(product, policy, updateUrl);
    case 'linux':
      return linuxFiles(product, policy, updateUrl);
    case 'intune':
      return [
        configurationFile(product, policy, updateUrl),
        ...templateFiles(product, IMPORTED),
        // Below Microsoft's own keys a template may write only to places on a list, and Edge's policies are not on it, though
        // Microsoft's instructions for Edge bring such a template along. Should it be refused, there is the registry.
        ...(product.browser === 'edge' ? registryFiles(product, policy, updateUrl) : []),
      ];
  }
}

function registryFiles(product: Product, policy: Written, updateUrl: string): FleetFile[] {
  const install = regFile(
    [
      `Installs Second Look in ${product.name} and keeps its button in sight.`,
      'Where ExtensionSettings is a single value of yours already, add this extension to that JSON instead.',
    ],
    [{ path: installKey(product), values: installSettings(product, updateUrl) }],
  );
  const settings = regFile(
    [`Policy for Second Look in ${product.name}.`],
    [{ path: policyKey(product), values: policy }],
  );
  const goes = (path: string) => `the registry, by 'reg import' as an administrator: HKEY_LOCAL_MACHINE\\${path}`;
  return [
    { path: 'second-look-policy.reg', text: settings, goes: goes(policyKey(product)), encoding: 'utf-16le' },
    { path: 'second-look-install.reg', text: install, goes: goes(installKey(product)), encoding: 'utf-16le' },
  ];
}

function templateFiles(product: Product, goes: string): FleetFile[] {
  const name = `second-look-${product.browser}`;
  return [
    { path: `${name}.admx`, text: admx(product), goes },
    ...['en-GB', 'en-US'].map((language) => ({
      path: `${language}/${name}.adml`,
      text: adml(product),
      goes: `${goes}, in ${language}`,
    })),
  ];
}

function configurationFile(product: Product, policy: Written, updateUrl: string): FleetFile {
  return {
    path: 'second-look-custom-configuration.json',
    text: jsonFile(customConfiguration(product, policy, updateUrl)),
    goes: 'Intune: a custom profile for Windows; its omaSettings are typed in, or all of it is sent by Graph',
  };
}

function macFiles(product: Product, policy: Written, updateUrl: string): FleetFile[] {
  const domain = `${product.domain}.extensions.${CHROMIUM_ID}`;
  const settings = { ExtensionSettings: { [CHROMIUM_ID]: installSettings(product, updateUrl) } };
  const about = { policy: 'Policy', install: 'Installation' };
  const profile = (part: 'policy' | 'install', where: string, preferences: typeof settings | Written) =>
    mobileconfig({
      identifier: `example.second-look.${product.browser}.${part}`,
      name: `Second Look for ${product.name}: ${about[part].toLowerCase()}`,
      about: `${about[part]} of the extension Second Look in ${product.name}.`,
      uuids: UUIDS[product.browser][part],
      domain: where,
      preferences,
    });
  return [
    {
      path: 'second-look-policy.mobileconfig',
      text: profile('policy', domain, policy),
      goes: 'your device management (Jamf, Intune, Mosyle ...), as a custom profile for the computer',
    },
    {
      path: 'second-look-install.mobileconfig',
      text: profile('install', product.domain, settings),
      goes: `the same; where a profile for ${product.domain} sets ExtensionSettings already, add this extension there`,
    },
    {
      path: `${domain}.plist`,
      text: plist(policy),
      goes: `in place of second-look-policy.mobileconfig, where your management takes a plist for the domain ${domain}`,
    },
  ];
}

function linuxFiles(product: Product, policy: Written, updateUrl: string): FleetFile[] {
  const goes = product.folders.join(' or ');
  return [
    {
      path: 'second-look-policy.json',
      text: jsonFile({ '3rdparty': { extensions: { [CHROMIUM_ID]: policy } } }),
      goes,
    },
    {
      path: 'second-look-install.json',
      text: jsonFile({ ExtensionSettings: { [CHROMIUM_ID]: installSettings(product, updateUrl) } }),
      goes: `${goes}; where another file there sets ExtensionSettings, add this extension to that`,
    },
  ];
}
