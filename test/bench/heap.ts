import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { PhraseBook } from '../../src/detect/phrase-book';
import { TableBuilder } from '../../src/detect/phrase-table';
import { createChecker } from '../../src/evaluate';
import { compiled } from './engine';
import type { Target } from './target';
import { phrases } from './texts';

const PHRASES = 10_000;

/** What rules weigh in memory, ready to judge by: all of ours, and phrases alone. */
export function heap(): Target[] {
  const text = JSON.stringify(compiled);
  const all = megabytesOf(() => {
    const rules = JSON.parse(text) as typeof compiled;
    return rules.packs.slice(0, 1).map((pack) => createChecker(rules, pack));
  });
  const some = phrases(PHRASES);
  const alone = megabytesOf(() => {
    const builder = TableBuilder.ofLexicons(new Map());
    builder.add(some);
    return new PhraseBook(builder.build());
  });
  console.log(
    `\nHeap, MB: all rules ready to judge ${all.toFixed(2)}; ${PHRASES} phrases ${alone.toFixed(2)} (target: 4)`,
  );
  return [
    { what: 'all rules ready to judge, MB of heap', is: all, atMost: 4 },
    { what: `${PHRASES} phrases, MB of heap`, is: alone, atMost: 4 },
  ];
}

/** How much more is held while what `make` gives is held. */
function megabytesOf(make: () => unknown): number {
  const before = held();
  const made = make();
  const after = held();
  return made === undefined ? NaN : (after - before) / 1e6;
}

function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
