import { readFileSync, writeFileSync } from 'node:fs';
import { serveSites, type Sites } from '../replicas';
import { ALL_FAULTS } from './all';
import { wrongIn, type BrowserName, type Fault, type Outcome } from './fault';
import { happen } from './outcome';
import { table } from './table';

const DOC = 'docs/reliability.md';
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Tries every fault in each browser, or in the one that is among the words, or those that have the other words in their
 * names; writes a browser's table when it was all of them. The exit code.
 */
export async function faults(words: readonly string[]): Promise<number> {
  const isBrowser = (word: string) => BROWSERS.some((browser) => browser === word);
  const parts = words.filter((word) => !isBrowser(word));
  const wanted = ALL_FAULTS.filter(({ name }) => parts.every((part) => name.includes(part)));
  if (wanted.length === 0) throw new Error(`no fault has ${parts.join(' and ')} in its name`);
  const browsers = words.some(isBrowser) ? BROWSERS.filter((browser) => words.includes(browser)) : BROWSERS;
  const sites = await serveSites();
  let wrong = 0;
  try {
    for (const browser of browsers) {
      const outcomes = await tryAll(sites, browser, wanted);
      if (parts.length === 0) write(browser, table(browser, outcomes));
      wrong += tell(browser, outcomes);
    }
  } finally {
    await sites.close();
  }
  return wrong === 0 ? 0 : 1;
}

async function tryAll(
  sites: Sites,
  browser: BrowserName,
  wanted: readonly Fault[],
): Promise<ReadonlyMap<Fault, Outcome>> {
  const outcomes = new Map<Fault, Outcome>();
  for (const fault of wanted) {
    const happening = Promise.race([happen(sites, browser, fault), tooLong()]);
    const outcome = await happening.catch((error: unknown) => failed(fault, error));
    tellOne(fault, browser, outcome);
    outcomes.set(fault, outcome);
  }
  return outcomes;
}

function write(browser: BrowserName, lines: string): void {
  const place = new RegExp(`(<!-- faults in ${browser} -->\n)[\\s\\S]*(<!-- /faults in ${browser} -->)`);
  writeFileSync(DOC, readFileSync(DOC, 'utf8').replace(place, `$1\n${lines}\n\n$2`));
}

/** How many did not end as they should. */
function tell(browser: BrowserName, outcomes: ReadonlyMap<Fault, Outcome>): number {
  const wrong = [...outcomes].filter(([fault, outcome]) => wrongIn(fault, browser, outcome).length > 0);
  console.log(`\n${outcomes.size} faults in ${browser}, ${wrong.length} not as they should end\n`);
  return wrong.length;
}

function tellOne(fault: Fault, browser: BrowserName, outcome: Outcome): void {
  const wrong = wrongIn(fault, browser, outcome);
  const { ended, told, toolbar, logged } = outcome;
  console.log(`${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${fault.name}: ${ended}, '${told}' [${toolbar}]`);
  for (const each of wrong) console.log(`        ${each}`);
  for (const line of new Set(logged)) console.log(`        said: ${line.split('\n', 1)[0]}`);
}

/** A trial that hangs is told of, and the next one is tried. In milliseconds. */
const LONGEST = 90_000;

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(reject, LONGEST, new Error('the trial did not come to an end')).unref();
  });
}

/** A fault under which not even the trial came to its end. */
function failed({ name }: Fault, error: unknown): Outcome {
  const [told = ''] = String(error).split('\n');
  return { fault: name, ended: 'otherwise', isKept: false, posts: 0, told, toolbar: '', uncaught: [], logged: [] };
}
