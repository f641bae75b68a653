export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];
/** What the machines run, or `intune` for Windows machines that Intune manages. */
export const SYSTEMS = ['windows', 'macos', 'linux', 'intune'] as const;
export type System = (typeof SYSTEMS)[number];

/** The id that Chromium derives from `key` in the manifest; a test holds the two together. */
export const CHROMIUM_ID = 'jgkmnkkoifaldcecccpofpiffkobefkp';
/** The id in the manifest's `browser_specific_settings.gecko`. */
export const FIREFOX_ID = 'second-look@second-look.example';

/** A browser of the Chromium family: what differs between them when machines are managed. */
export interface Product {
  readonly browser: 'chrome' | 'edge';
  readonly name: string;
  /** The browser's policies in the registry, below a hive. */
  readonly registry: string;
  /** The preference domain of its policies on macOS. */
  readonly domain: string;
  /** Folders for policy files on Linux. */
  readonly folders: readonly string[];
  /** Keeps the extension's button in sight: each has its own word for it. */
  readonly pin: Readonly<Record<string, string>>;
  readonly policyPage: string;
  /** How to be without windows in which the extension runs only where a person allowed it. */
  readonly privateWindows: string;
}

export const PRODUCTS = {
  chrome: {
    browser: 'chrome',
    name: 'Google Chrome',
    registry: 'Software\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    folders: ['/etc/opt/chrome/policies/managed', '/etc/chromium/policies/managed'],
    pin: { toolbar_pin: 'force_pinned' },
    policyPage: 'chrome://policy',
    privateWindows: 'IncognitoModeAvailability = 1 switches Incognito windows off.',
  },
  edge: {
    browser: 'edge',
    name: 'Microsoft Edge',
    registry: 'Software\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    folders: ['/etc/opt/edge/policies/managed'],
    pin: { toolbar_state: 'force_shown' },
    policyPage: 'edge://policy',
    privateWindows: 'InPrivateModeAvailability = 1 switches InPrivate windows off.',
  },
} as const satisfies Record<string, Product>;

/** What makes a Chromium browser fetch the extension by itself and keep it. Every value is a text. */
export function installSettings({ pin }: Product, updateUrl: string): Readonly<Record<string, string>> {
  return { installation_mode: 'force_installed', update_url: updateUrl, ...pin };
}
