// `npm test`: sets up, then every check in turn; stops at the first that fails.
// `npm test -- unit browser` runs only these steps, `npm test -- --help` lists them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { matrix } from './matrix.mjs';
import { setUp } from './setup.mjs';

const UNIT = 'dist/test/unit.json';
const BROWSER = 'dist/test/browser.json';

/**
 * Steps that are run only when they are named.
 * @type {readonly string[]}
 */
const ON_DEMAND = ['matrix'];

/**
 * Steps that only read the sources: they are run side by side, and told in turn.
 * @type {readonly string[]}
 */
const READING = ['format', 'lint', 'unused', 'types'];

/** @type {readonly { name: string, what: string, commands: readonly string[], environment?: Record<string, string> }[]} */
const STEPS = [
  { name: 'format', what: 'prettier', commands: ['prettier --check . --log-level warn'] },
  {
    name: 'lint',
    what: 'eslint',
    commands: ['eslint -c scripts/eslint.config.mjs src extension test vite.config.ts scripts --max-warnings 0'],
  },
  { name: 'unused', what: 'knip: files, exports and packages nobody uses', commands: ['knip -c .knip.json'] },
  {
    name: 'types',
    what: 'tsc, each project with only the types it may know',
    commands: ['src', 'src/cli', 'extension', 'test', 'test/sites'].map((project) => `tsc -p ${project}`),
  },
  { name: 'unit', what: 'unit and property tests, all rule examples', commands: [vitest('unit', UNIT)] },
  {
    name: 'build',
    what: 'the extension for both browsers, and the replica sites',
    commands: ['node scripts/build.mjs', 'node test/sites/build.mjs'],
  },
  { name: 'addon', what: 'web-ext lint of the Firefox build', commands: ['node scripts/lint-addon.mjs'] },
  { name: 'browser', what: 'scenarios in real Chromium and Firefox', commands: [vitest('browser', BROWSER)] },
  {
    name: 'matrix',
    what: 'every scenario on every compose box by every way to submit (only when named)',
    commands: [vitest('browser', BROWSER)],
    environment: { SECOND_LOOK_MATRIX: 'whole' },
  },
];

/** @param {string} project @param {string} file */
function vitest(project, file) {
  return `vitest run -c test/vitest.config.ts --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`;
}

const chosen = process.argv.slice(2);
if (chosen.includes('--help')) {
  for (const { name, what } of STEPS) console.log(`${name.padEnd(8)} ${what}`);
  process.exit(0);
}
const unknown = chosen.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

setUp();
for (const file of [UNIT, BROWSER]) rmSync(file, { force: true });
const wanted = STEPS.filter(({ name }) => (chosen.length === 0 ? !ON_DEMAND.includes(name) : chosen.includes(name)));
const reading = wanted.filter(({ name }) => READING.includes(name)).map((step) => ({ step, read: sideBySide(step) }));
let failed;
for (const { step, read } of reading) {
  if (!tells(step, await read)) failed ??= step;
}
failed ??= wanted.filter(({ name }) => !READING.includes(name)).find((step) => !passes(step));
if (failed) console.error(`\nThe step '${failed.name}' failed (${failed.what}); what it said stands above.`);
if (existsSync(BROWSER)) console.log(`\n${matrix(JSON.parse(readFileSync(BROWSER, 'utf8')))}`);
console.log(summary());
process.exit(failed ? 1 : 0);

/**
 * Runs a step while others run, and keeps what it says.
 * @param {typeof STEPS[number]} step
 * @returns {Promise<{ ok: boolean, said: string, seconds: number }>}
 */
async function sideBySide({ commands, environment }) {
  const start = performance.now();
  let ok = true;
  let said = '';
  for (const command of commands) {
    ok &&= await new Promise((resolve) => {
      const child = spawn(lineOf(command), { shell: true, env: { ...process.env, ...environment } });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      child.on('close', (code) => resolve(code === 0));
    });
  }
  return { ok, said, seconds: (performance.now() - start) / 1000 };
}

/**
 * @param {typeof STEPS[number]} step
 * @param {{ ok: boolean, said: string, seconds: number }} result
 */
function tells({ name, what }, { ok, said, seconds }) {
  console.log(`\n== ${name}: ${what}`);
  if (said.trim()) console.log(said.trimEnd());
  console.log(`== ${name}: ${ok ? 'ok' : 'failed'} in ${seconds.toFixed(1)} s`);
  return ok;
}

/** @param {typeof STEPS[number]} step */
function passes({ name, what, commands, environment }) {
  const start = performance.now();
  console.log(`\n== ${name}: ${what}`);
  const ok = commands.every((command) => runs(command, environment));
  console.log(`== ${name}: ${ok ? 'ok' : 'failed'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return ok;
}

/**
 * @param {string} command
 * @param {Record<string, string>} [environment]
 */
function runs(command, environment) {
  const options = { stdio: /** @type {const} */ ('inherit'), shell: true, env: { ...process.env, ...environment } };
  return spawnSync(lineOf(command), options).status === 0;
}

/** @param {string} command */
function lineOf(command) {
  return command.startsWith('node ') ? command : `npx --no-install ${command}`;
}

/** How many tests passed and failed, over both kinds. */
function summary() {
  const counts = [UNIT, BROWSER]
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const sum = (/** @type {string} */ key) => counts.reduce((total, each) => total + each[key], 0);
  return `\n${sum('numPassedTests')} passed, ${sum('numFailedTests') + (failed && sum('numFailedTests') === 0 ? 1 : 0)} failed`;
}
