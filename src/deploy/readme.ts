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
    ...(system === 'intune' ? [BY_INTUNE[browser]] : []),
    addressOf(browser, system, updateUrl),
    seen(browser),
    privateWindows(browser),
    tried(browser, system),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const PROFILE =
  'Either the custom profile, which brings the template with it and sets its policies, or the template alone, whose ' +
  'policies you then fill in. A text that Intune finds too long becomes shorter by pack export --compress.';

const BY_INTUNE = {
  chrome: PROFILE,
  edge:
    `${PROFILE} Below Microsoft's own registry keys a template may write only to places on a published list. Edge's ` +
    "policies are not on it, though Microsoft's instructions for Edge bring its template to machines in the same way. " +
    'Should machines report that access was denied, send the two .reg ' +
    "files instead, as a Win32 app whose install command is 'reg import' for each, with /reg:64.",
  firefox:
    'Policies that Firefox gets from Group Policy or Intune stand before those in policies.json, name by name: where ' +
    'ExtensionSettings is set there, add the entry for Second Look to it.',
} as const satisfies Record<Browser, string>;

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
  if (system === 'linux' && browser === 'chrome') {
    return 'Tried: both files with Chromium on Debian, which fetched the extension from the same machine; not with Google Chrome.';
  }
  if (system === 'linux' && browser === 'firefox') {
    return 'Tried: the policy with Firefox ESR on Debian; not the installation, for which the .xpi has to be signed.';
  }
  return (
    'Not tried: we had no such machine. The files are well-formed and give back the values that went in; where they ' +
    'go is as the browser and the system document it. Try them on one machine first.'
  );
}
