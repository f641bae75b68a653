import { readFileSync, writeFileSync } from 'node:fs';
import { serveSites } from '../replicas';
import { ALL_FAULTS } from './all';
import { wrongIn, type Fault, type Outcome } from './fault';
import { happen } from './outcome';
import { table } from './table';

const DOC = 'docs/reliability.md';
const PLACE = /(<!-- faults -->\n)[\s\S]*(<!-- \/faults -->)/;

/** Tries every fault, or those named by a word, and writes the table when it was all of them. The exit code. */
export async function faults(words: readonly string[]): Promise<number> {
  const wanted = ALL_FAULTS.filter(({ name }) => words.every((word) => name.includes(word)));
  if (wanted.length === 0) throw new Error(`no fault has ${words.join(' and ')} in its name`);
  const sites = await serveSites();
  const outcomes: Outcome[] = [];
  try {
    for (const fault of wanted) outcomes.push(await tell(fault, Promise.race([happen(sites, fault), tooLong()])));
  } finally {
    await sites.close();
  }
  const lines = table(wanted, outcomes);
  if (words.length === 0) writeFileSync(DOC, readFileSync(DOC, 'utf8').replace(PLACE, `$1\n${lines}\n\n$2`));
  const wrong = wanted.filter((fault, index) => wrongIn(fault, outcomes[index] as Outcome).length > 0);
  console.log(`\n${wanted.length} faults, ${wrong.length} not as they should end`);
  return wrong.length === 0 ? 0 : 1;
}

async function tell(fault: Fault, happening: Promise<Outcome>): Promise<Outcome> {
  const outcome = await happening.catch((error: unknown) => failed(fault, error));
  const wrong = wrongIn(fault, outcome);
  console.log(
    `${wrong.length === 0 ? 'ok   ' : 'WRONG'} ${fault.name}: ${outcome.ended}, '${outcome.told}' [${outcome.toolbar}]`,
  );
  for (const each of wrong) console.log(`        ${each}`);
  for (const line of new Set(outcome.logged)) console.log(`        said: ${line.split('\n', 1)[0]}`);
  return outcome;
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
