// Where the real browsers are on this machine.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const PLACES = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    paths: {
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: ['C:\\Program Files\\Chromium\\Application\\chrome.exe'],
    },
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
  },
};

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of a browser, or undefined where there is none. The environment variable CHROMIUM or FIREFOX comes first.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  const { variable, names, paths } = PLACES[browser];
  const chosen = process.env[variable];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const usual = paths[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? [];
  return [...(chosen ? [chosen] : []), ...found, ...usual].find(isProgram);
}
