import { expect, it } from 'vitest';
import { machineOf } from '../../../extension/options/machine';
import { placesOf } from '../../../src/deploy/places';

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

it.each([
  [
    `${WINDOWS} Edg/156.0.0.0`,
    'edge',
    'windows',
    'Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\our-id\\policy',
  ],
  [MAC, 'chrome', 'macos', 'com.google.Chrome.extensions.our-id'],
  [LINUX.replace('X11; Linux x86_64', 'Windows NT 10.0'), 'firefox', 'windows', 'distribution\\policies.json'],
  [LINUX, 'firefox', 'linux', '/etc/firefox/policies/policies.json'],
  [
    WINDOWS.replace('Windows NT 10.0; Win64; x64', 'X11; Linux x86_64'),
    'chrome',
    'linux',
    '/etc/opt/chrome/policies/managed',
  ],
])('an admin is told where their settings belong: %s', (userAgent, browser, system, place) => {
  const machine = machineOf(userAgent);
  expect(machine).toEqual({ browser, system });
  expect(placesOf(machine.browser, machine.system, 'our-id').places.join()).toContain(place);
});
