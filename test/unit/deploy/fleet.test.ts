import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fleetFiles } from '../../../src/deploy/fleet';
import { BROWSERS, CHROMIUM_ID, FIREFOX_ID, SYSTEMS } from '../../../src/deploy/products';
import { writtenSettings, type Settings } from '../../../src/deploy/settings';
import manifest from '../../../manifest.json' with { type: 'json' };
import { readFleet } from './readers';

const FLEETS = BROWSERS.flatMap((browser) => SYSTEMS.map((system) => ({ browser, system })));
const URL_GIVEN = 'https://updates.example/a?b=1&c="d"';

const INSTALLED = {
  chrome: { update_url: URL_GIVEN, toolbar_pin: 'force_pinned' },
  edge: { update_url: URL_GIVEN, toolbar_state: 'force_shown' },
  firefox: { install_url: URL_GIVEN, default_area: 'navbar' },
};

test('the ids are those of the manifest', () => {
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  expect(CHROMIUM_ID).toBe(digest.replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] as string));
  expect(FIREFOX_ID).toBe(manifest.browser_specific_settings.gecko.id);
});

test('every browser and system has its files', () => {
  const list = ({ browser, system }: (typeof FLEETS)[number]) =>
    fleetFiles({ settings: {}, browser, system }).map(({ path }) => path);
  expect(Object.fromEntries(FLEETS.map((fleet) => [`${fleet.browser} ${fleet.system}`, list(fleet)])))
    .toMatchInlineSnapshot(`
      {
        "chrome intune": [
          "second-look-custom-configuration.json",
          "second-look-chrome.admx",
          "en-GB/second-look-chrome.adml",
          "en-US/second-look-chrome.adml",
          "README.txt",
        ],
        "chrome linux": [
          "second-look-policy.json",
          "second-look-install.json",
          "README.txt",
        ],
        "chrome macos": [
          "second-look-policy.mobileconfig",
          "second-look-install.mobileconfig",
          "com.google.Chrome.extensions.jgkmnkkoifaldcecccpofpiffkobefkp.plist",
          "README.txt",
        ],
        "chrome windows": [
          "second-look-policy.reg",
          "second-look-install.reg",
          "second-look-chrome.admx",
          "en-GB/second-look-chrome.adml",
          "en-US/second-look-chrome.adml",
          "README.txt",
        ],
        "edge intune": [
          "second-look-custom-configuration.json",
          "second-look-edge.admx",
          "en-GB/second-look-edge.adml",
          "en-US/second-look-edge.adml",
          "second-look-policy.reg",
          "second-look-install.reg",
          "README.txt",
        ],
        "edge linux": [
          "second-look-policy.json",
          "second-look-install.json",
          "README.txt",
        ],
        "edge macos": [
          "second-look-policy.mobileconfig",
          "second-look-install.mobileconfig",
          "com.microsoft.Edge.extensions.jgkmnkkoifaldcecccpofpiffkobefkp.plist",
          "README.txt",
        ],
        "edge windows": [
          "second-look-policy.reg",
          "second-look-install.reg",
          "second-look-edge.admx",
          "en-GB/second-look-edge.adml",
          "en-US/second-look-edge.adml",
          "README.txt",
        ],
        "firefox intune": [
          "policies.json",
          "README.txt",
        ],
        "firefox linux": [
          "policies.json",
          "README.txt",
        ],
        "firefox macos": [
          "second-look.mobileconfig",
          "org.mozilla.firefox.plist",
          "policies.json",
          "README.txt",
        ],
        "firefox windows": [
          "policies.json",
          "README.txt",
        ],
      }
    `);
});

describe.each(FLEETS)('$browser on $system', ({ browser, system }) => {
  const make = (settings: Settings, updateUrl?: string) => fleetFiles({ settings, browser, system, updateUrl });

  test('gives back what went in, whatever is in a text', () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        const files = make(settings);
        const written = writtenSettings(settings);
        for (const { policy } of readFleet(browser, system, files)) {
          expect(policy).toEqual(written);
          expect(Object.keys(policy)).toEqual(Object.keys(written));
          if (settings.reasons) expect(JSON.parse(policy['reasons'] as string)).toEqual(settings.reasons);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('installs from the address given, else from a placeholder, and shows the button', () => {
    for (const { install } of readFleet(browser, system, make({ avoid: 'block' }, URL_GIVEN))) {
      expect(install).toEqual({ installation_mode: 'force_installed', ...INSTALLED[browser] });
    }
    expect(
      make({})
        .map(({ text }) => text)
        .join(''),
    ).toContain('https://updates.example/second-look/');
  });

  test('says of every file where it goes, and in README.txt what was not tried', () => {
    const files = make({ avoid: 'block' });
    const readme = files.at(-1)?.text ?? '';
    for (const { path, goes } of files.slice(0, -1)) expect(readme).toContain(`${path}\n  goes to: ${goes}`);
    expect(readme).toMatch(/Tried: |Not tried: /);
    expect(readme).toContain('private windows');
  });

  test('is the same each time', () => {
    expect(make({ label: 'a', avoid: 'block' })).toEqual(make({ avoid: 'block', label: 'a' }));
  });
});

const awkward = fc.constantFrom(
  '"',
  "'",
  '\\',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '<',
  '>',
  '&',
  ']]>',
  '&amp;',
  ' ',
  'é',
  '😀',
  '\u0085',
  '\u2028',
  '\u2029',
  '£',
  ';',
  '[',
  '%',
);
/** Any unit of UTF-16 but U+FFFD: it is allowed, and the reader of plists warns of each. */
const anyUnit = fc
  .integer({ min: 0, max: 0xffff })
  .filter((code) => code !== 0xfffd)
  .map((code) => String.fromCharCode(code));
/** Anything that a plain text may hold: what it may not is refused, see settings.test.ts. */
const text = fc
  .string({
    unit: fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 1 })),
  })
  .filter((each) => !/[\0-\x08\v\f\x0E-\x1F\uFFFD-\uFFFF]|\p{Surrogate}/u.test(each));
const anyText = fc.string({ unit: fc.oneof(awkward, anyUnit) });
const someSettings: fc.Arbitrary<Settings> = fc.record(
  {
    organisation: text,
    label: text,
    observeOnly: fc.boolean(),
    acknowledgement: fc.boolean(),
    reasons: fc.array(anyText),
    contacts: fc.dictionary(anyText, fc.record({ name: anyText })),
  },
  { requiredKeys: [] },
);
