import { serveSites } from '../browser/replicas';
import { SITES } from '../browser/sites';
import { fuzzPages, spoilable } from './pages/pages';
import { fuzz } from './run';
import { TARGETS } from './targets';

const CASES = 100_000;
/** How many of a thousand cases are spoilt pages in a real browser. */
const PAGES = 10;

/** `npm run fuzz`: throws odd cases at all that takes what comes from outside; gives whether all of it held. */
export async function main(words: readonly string[]): Promise<boolean> {
  const cases = numberAfter('--cases', words) ?? CASES;
  const seed = numberAfter('--seed', words) ?? Date.now() % 1e9;
  const names = words.filter((word, index) => !word.startsWith('--') && !words[index - 1]?.startsWith('--'));
  const all = [...TARGETS.map(({ name }) => name), 'pages'];
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`nothing is called ${unknown.join(', ')}; there are: ${all.join(', ')}`);
  const isWanted = (name: string) => names.length === 0 || names.includes(name);
  console.log(`${cases} cases, --seed ${seed}`);
  let holds = true;
  for (const target of TARGETS.filter(({ name }) => isWanted(name))) {
    const { found, ...outcome } = await fuzz(target, cases, seed);
    tell(outcome);
    if (!found) continue;
    holds = false;
    console.log(`  does not hold: ${found.why}\n  with: ${JSON.stringify(found.value)}`);
  }
  return (!isWanted('pages') || (await pagesHold(Math.round((cases * PAGES) / 1000), seed))) && holds;
}

async function pagesHold(cases: number, seed: number): Promise<boolean> {
  const start = performance.now();
  const sites = await serveSites();
  try {
    const outcomes = await fuzzPages(
      sites,
      SITES.map((site) => ({ site, surfaces: spoilable(site) })),
      cases,
      seed,
    );
    const sum = outcomes.reduce((total, outcome) => total + outcome.cases, 0);
    const what = `spoilt pages of every compose box of ${SITES.length} sites, in Chromium`;
    tell({ name: 'pages', what, cases: sum, seconds: (performance.now() - start) / 1000 });
    for (const { site, surface, found } of outcomes)
      for (const each of found) console.log(`  does not hold: ${site}, ${surface}: ${JSON.stringify(each)}`);
    return outcomes.every(({ found }) => found.length === 0);
  } finally {
    await sites.close();
  }
}

function tell({ name, what, cases, seconds }: { name: string; what: string; cases: number; seconds: number }): void {
  console.log(`${name.padEnd(11)} ${String(cases).padStart(7)} cases ${seconds.toFixed(1).padStart(7)} s  ${what}`);
}

function numberAfter(option: string, words: readonly string[]): number | undefined {
  const at = words.indexOf(option);
  return at < 0 ? undefined : Number(words[at + 1]);
}
