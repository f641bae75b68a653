// Makes a fresh machine ready: npm packages, and the two browsers. Quick when there is nothing to do.
// Uses nothing but Node itself, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const STAMP = 'node_modules/.cache/second-look-lock';
const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'openssl', 'fonts-noto-core', 'fonts-noto-color-emoji'];

/** Sets up whatever is missing; ends the process with a clear word when it cannot. */
export function setUp() {
  installPackages();
  installBrowsers();
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Node 20 or newer is needed; this is ${process.versions.node}.`);
}

/** Goes to the project's folder and installs the npm packages there, unless they are those of the lock file. */
export function installPackages() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  checkNode();
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installing npm packages (only when package-lock.json has changed) ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync('node_modules/.cache', { recursive: true });
  writeFileSync(STAMP, lock);
}

function installBrowsers() {
  const missing = /** @type {const} */ (['chromium', 'firefox']).filter((browser) => !findBrowser(browser));
  if (missing.length === 0 && hasOpenssl()) return;
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) {
    const wanted = [...missing, ...(hasOpenssl() ? [] : ['openssl'])].join(', ');
    stop(`Please install: ${wanted}. A browser in an unusual place is named by CHROMIUM=/path or FIREFOX=/path.`);
  }
  console.log(`Installing ${DEBIAN_PACKAGES.join(', ')} ...`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function hasOpenssl() {
  return spawnSync('openssl', ['version']).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 */
function run(command, args, environment = {}) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
    shell,
  });
  if (status !== 0) stop(`'${command} ${args.join(' ')}' failed; what it said stands above. Nothing else was changed.`);
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(`Second Look cannot be set up. ${why}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp();
  console.log('All is set up.');
}
