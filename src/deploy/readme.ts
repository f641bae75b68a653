import type { FleetFile } from './file';
import { PRODUCTS, type Browser, type System } from './products';

const SYSTEM_NAMES = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  intune: 'Windows by Intune',
} as const satisfies Record<System, string>;

/** README.txt of an export: what goes where, how to see that it came, and what was not tried before you. */
export function readme(browser: Browser, system: System, files: readonly FleetFile[], updateUrl: string): string {
  const name = browser === 'firefox' ? 'Firefox' : PRODUCTS[browser].name;
  const paragraphs = [
    `Second Look for ${name} on ${SYSTEM_NAMES[system]}`,
    'Written by second-look pack export. Keys and values: docs/managed-policy.md.',
    files.map(({ path, goes }) => `${path}\n  goes to: ${goes}`).join('\n'),
    ...(system === 'intune' ? [byIntune(browser)] : []),
    addressOf(browser, system, updateUrl),
    seen(browser),
    privateWindows(browser),
    tried(browser, system),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function byIntune(browser: Browser): string {
  switch (browser) {
    case 'chrome':
      return (
        'Either the custom configuration or the template, not both. The template (.admx with en-US) can be imported ' +
        'under Devices, Configuration, Import ADMX; then fill in its policies there. A text that Intune finds too long ' +
        'becomes shorter by pack export --compress.'
      );
    case 'edge':
      return (
        'Intune does not let an imported template write to Software\\Policies\\Microsoft\\Edge. Send the two .reg files ' +
        "as a Win32 app whose install command is 'reg import' for each, with /reg:64. Installing the extension can be " +
        'left to the settings catalogue: Microsoft Edge, Extensions, Configure extension management settings.'
      );
    case 'firefox':
      return (
        'Policies that Firefox gets from Group Policy or Intune stand before those in policies.json, name by name: ' +
        'where ExtensionSettings is set there, add the entry for Second Look to it.'
      );
  }
}

function addressOf(browser: Browser, system: System, updateUrl: string): string {
  const what = browser === 'firefox' ? 'the signed .xpi file' : 'the update manifest';
  const joined =
    browser === 'firefox' || system === 'linux'
      ? ''
      : ' From elsewhere than its own store the browser installs only on machines that are joined to a domain or managed.';
  return `Address of ${what}: ${updateUrl}\nIt is the one given by --update-url, or a placeholder that leads nowhere.${joined}`;
}

function seen(browser: Browser): string {
  return browser === 'firefox'
    ? 'To see that it came: about:policies, then the policy status on the options page of Second Look. Firefox reads policy when it starts, and not again.'
    : `To see that it came: ${PRODUCTS[browser].policyPage} (Reload policies), then the policy status on the options page of Second Look.`;
}

function privateWindows(browser: Browser): string {
  return browser === 'firefox'
    ? 'In private windows it runs only where a person allowed it, unless "private_browsing": true stands beside installation_mode.'
    : `In private windows it runs only where a person allowed it. ${PRODUCTS[browser].privateWindows}`;
}

function tried(browser: Browser, system: System): string {
  if (system === 'linux' && browser !== 'edge') {
    const same =
      browser === 'chrome' ? 'with Chromium on Debian, not with Google Chrome' : 'with Firefox ESR on Debian';
    return `Tried: this way of giving policy, ${same}; not the installation from an address.`;
  }
  return (
    'Not tried: we had no such machine. The files are well-formed and give back the values that went in; where they ' +
    'go is as the browser and the system document it. Try them on one machine first.'
  );
}
