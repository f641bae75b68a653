import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { compileRules } from '../../detect/compile-rules';
import { draftOf } from '../../pack/examples';
import type { AuthoredRules, Hints } from '../../pack/schema';
import { readDrafts } from '../drafts';
import { Failure } from '../failure';
import { add, f1, NOTHING, precision, recall } from '../scores';
import { fitHints, raises, type Known } from './concern-hints';
import { createLook, type Look, type Seen } from './seen';

const FOLDER = 'rules/hints';

interface Labelled {
  readonly seen: Seen;
  readonly labels: readonly string[];
}

/** `fit-hints`: fits the hints of every concern to labelled drafts and writes them, or tells how well that would carry over. */
export async function fitAllHints(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { folds: { type: 'string' } },
  });
  if (positionals.length === 0) throw new Failure('fit-hints needs files of labelled drafts');
  const folds = values.folds === undefined ? undefined : foldsOf(values.folds);
  const look = createLook(compileRules({ ...rules, hints: [] }));
  const files = await Promise.all(positionals.map((file) => readLabelled(file, look)));
  const examples = examplesOf(rules, look);
  // Of a concern that no draft is labelled with they tell nothing.
  const given = new Set(files.flat().flatMap(({ labels }) => labels));
  const concerns = rules.concerns.map(({ concern }) => concern).filter((concern) => given.has(concern));
  const fit = (drafts: readonly Labelled[]) =>
    concerns.map((concern) => fitHints(concern, knownOf(concern, drafts), examples.get(concern) ?? []));
  if (folds !== undefined) measure(folds, files, concerns, fit);
  else write(fit(files.flat()));
  return 0;
}

/** In how many parts drafts are judged: of one part, all drafts would be judged by hints that were fitted to none. */
function foldsOf(given: string): number {
  const folds = Number(given);
  if (Number.isInteger(folds) && folds >= 2) return folds;
  throw new Failure(`--folds needs a whole number, 2 or more (found '${given}')`);
}

async function readLabelled(file: string, look: Look): Promise<Labelled[]> {
  const all: Labelled[] = [];
  for await (const { id, draft, labels } of readDrafts(file)) {
    if (!labels) throw new Failure(`${file}: draft ${id} has no "concerns"`);
    all.push({ seen: look(draft), labels });
  }
  return all;
}

function knownOf(concern: string, drafts: readonly Labelled[]): Known[] {
  return drafts.map(({ seen, labels }) => ({ seen, raises: labels.includes(concern) }));
}

/** By concern, the examples of the concern and of all packs' rules for it. */
function examplesOf(rules: AuthoredRules, look: Look): ReadonlyMap<string, Known[]> {
  const all = new Map<string, Known[]>();
  const authored = [...rules.concerns, ...rules.packs.flatMap((pack) => pack.rules)];
  for (const each of authored) {
    const where = 'where' in each ? each.where : undefined;
    const known = (['flags', 'passes'] as const).flatMap((side) =>
      each.examples[side].map((example) => ({ seen: look(draftOf(example, where)), raises: side === 'flags' })),
    );
    all.set(each.concern, [...(all.get(each.concern) ?? []), ...known]);
  }
  return all;
}

/** Every n-th draft of the first file is judged by hints fitted to all the other drafts. */
function measure(
  folds: number,
  [first = [], ...others]: readonly (readonly Labelled[])[],
  concerns: readonly string[],
  fit: (drafts: readonly Labelled[]) => readonly Hints[],
): void {
  if (folds > first.length)
    throw new Failure(`--folds needs at most as many as the first file has drafts: ${first.length}`);
  const before = new Tally();
  const after = new Tally();
  for (let fold = 0; fold < folds; fold++) {
    const hints = fit([...first.filter((_, index) => index % folds !== fold), ...others.flat()]);
    for (const draft of first.filter((_, index) => index % folds === fold)) {
      before.count(
        draft,
        concerns.filter((concern) => raises(concern, draft.seen, undefined)),
        concerns,
      );
      after.count(
        draft,
        concerns.filter((concern, index) => raises(concern, draft.seen, hints[index])),
        concerns,
      );
    }
  }
  console.info(`without hints  ${before.told()}\nwith hints     ${after.told()}`);
}

/** Precision, recall and alarms over drafts. */
class Tally {
  private all = NOTHING;
  private clean = 0;
  private alarmed = 0;

  count({ labels }: Labelled, raised: readonly string[], concerns: readonly string[]): void {
    for (const name of concerns) {
      const [given, found] = [labels.includes(name), raised.includes(name)];
      const one = { both: Number(given && found), missed: Number(given && !found), extra: Number(!given && found) };
      this.all = add(this.all, one);
    }
    if (labels.length > 0) return;
    this.clean++;
    this.alarmed += Number(raised.length > 0);
  }

  told(): string {
    const figures = [precision(this.all), recall(this.all), f1(this.all), this.alarmed / Math.max(1, this.clean)];
    const [p, r, f, alarms] = figures.map((figure) => figure.toFixed(3));
    return `precision ${p}  recall ${r}  F1 ${f}  alarms on clean drafts ${alarms}`;
  }
}

function write(all: readonly Hints[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const { hints, always, ...parts } of all) {
    const told = Object.entries(parts).filter(([, weights]) => Object.keys(weights).length > 0);
    const text = stringify({ hints, always, ...Object.fromEntries(told) });
    writeFileSync(`${FOLDER}/${hints}.yaml`, `# Written by npm run fit-hints: see docs/rule-authors.md.\n${text}`);
  }
}
