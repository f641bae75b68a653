import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compileRules } from '../detect/compile-rules';
import { Engine, type RaisedConcern } from '../detect/engine';
import type { AuthoredRules } from '../pack/schema';
import { didYouMean } from '../pack/suggest';
import { concernsNamed } from './concern-test';
import { readDrafts, type ReadDraft } from './drafts';
import { Failure } from './failure';
import { add, f1, NOTHING, precision, recall, type Count } from './scores';

/** Where the figures of the last saved run are. */
const LAST_RUN = '.cache/evaluate.json';

/** One draft, what was raised, and how far that is from what a person said. */
interface Judged extends ReadDraft {
  readonly raised: readonly RaisedConcern[];
}

type Figures = Record<string, number>;

/** `evaluate`: precision, recall and alarms on labelled drafts, alarms on unlabelled ones, and the worst of each. */
export async function evaluate(args: readonly string[], rules: AuthoredRules): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      save: { type: 'boolean', default: false },
      list: { type: 'string' },
      concern: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Failure('evaluate needs a file of drafts');
  const most = Number(values.list ?? (values.concern === undefined ? 5 : Infinity));
  if (Number.isNaN(most)) throw new Failure(`--list needs a number (found '${values.list}')`);
  const engine = new Engine(compileRules(rules));
  const all = rules.concerns.map(({ concern }) => concern);
  const names =
    values.concern === undefined ? all : concernsNamed([values.concern], rules).map(({ concern }) => concern);
  const last = existsSync(LAST_RUN) ? (JSON.parse(readFileSync(LAST_RUN, 'utf8')) as Record<string, Figures>) : {};
  for (const file of positionals) {
    const judged: Judged[] = [];
    for await (const read of readDrafts(file))
      judged.push({
        ...read,
        raised: engine.judge(read.draft).filter((each) => isStrong(each) && names.includes(each.concern)),
      });
    for (const { id, labels = [] } of judged) refuseUnknown(`${file}, draft ${id}`, labels, all);
    const key = [file, ...(values.concern === undefined ? [] : [values.concern])].join(' ');
    const figures = judged.some(({ labels }) => labels)
      ? labelled(judged, names, most, last[key])
      : unlabelled(judged, most);
    tell(file, figures, last[key]);
    if (values.save) last[key] = figures;
  }
  if (values.save) {
    mkdirSync(dirname(LAST_RUN), { recursive: true });
    writeFileSync(LAST_RUN, JSON.stringify(last, null, 1));
  }
  return 0;
}

/** A label that is misspelt would count right findings as false alarms. */
function refuseUnknown(place: string, labels: readonly string[], known: readonly string[]): void {
  const strange = labels.find((label) => !known.includes(label));
  if (strange !== undefined)
    throw new Failure(`${place}: there is no concern '${strange}'${didYouMean(strange, known)}`);
}

function isStrong({ strength }: RaisedConcern): boolean {
  return strength === 'strong';
}

function labelled(judged: readonly Judged[], names: readonly string[], most: number, last: Figures = {}): Figures {
  const counts = names.map((name) => judged.map((each) => countOf(each, name)).reduce(add, NOTHING));
  for (const name of names) listWorst(name, judged, most);
  console.info('\nconcern              given  precision  recall     F1   missed  extra');
  names.forEach((name, index) => console.info(rowOf(name, counts[index] ?? NOTHING, last[inTable(name)])));
  const all = counts.reduce(add, NOTHING);
  const clean = judged.filter(({ labels }) => labels?.length === 0);
  const alarmed = clean.filter(({ raised }) => raised.some(({ concern }) => names.includes(concern)));
  return {
    ...Object.fromEntries(names.flatMap((name, index) => inTableOf(name, counts[index] ?? NOTHING))),
    'micro precision': precision(all),
    'micro recall': recall(all),
    'micro F1': f1(all),
    'alarms on clean drafts': alarmed.length / Math.max(1, clean.length),
  };
}

/** A concern that no draft is labelled with has no recall, whatever was raised. */
function rowOf(name: string, count: Count, before: number | undefined): string {
  const given = count.both + count.missed;
  const figures = [precision(count), recall(count), f1(count)].map((each) => each.toFixed(2));
  const cells = (given > 0 ? figures : ['–', '–', '–']).map((each) => each.padStart(8));
  const numbers = [
    String(given).padStart(7),
    ...cells,
    String(count.missed).padStart(8),
    String(count.extra).padStart(6),
  ];
  const change = given > 0 && before !== undefined ? `   (last saved F1 ${before.toFixed(2)})` : '';
  return `${name.padEnd(18)} ${numbers.join(' ')}${change}`;
}

/** A figure to hold the next run against, where there is one. */
function inTableOf(name: string, count: Count): [string, number][] {
  return count.both + count.missed > 0 ? [[inTable(name), f1(count)]] : [];
}

/** The name of a figure that stands in the table, and is not told again below it. */
function inTable(concern: string): string {
  return `F1 ${concern}`;
}

function countOf({ labels = [], raised }: Judged, name: string): Count {
  const given = labels.includes(name);
  const found = raised.some(({ concern }) => concern === name);
  return { both: Number(given && found), missed: Number(given && !found), extra: Number(!given && found) };
}

function listWorst(name: string, judged: readonly Judged[], most: number): void {
  const missed = judged.filter((each) => countOf(each, name).missed > 0);
  const extra = judged
    .filter((each) => countOf(each, name).extra > 0)
    .sort((a, b) => scoreOf(b, name) - scoreOf(a, name));
  for (const [what, list] of [
    ['missed', missed],
    ['extra', extra],
  ] as const) {
    for (const each of list.slice(0, most)) console.info(lineOf(what, each, name));
  }
}

function scoreOf({ raised }: Judged, name: string): number {
  return raised.find(({ concern }) => concern === name)?.score ?? 0;
}

function lineOf(what: string, { id, draft, labels = [], raised }: Judged, name: string): string {
  const detectors = raised.find(({ concern }) => concern === name)?.evidence.map((each) => each.detector) ?? [];
  const answered = draft.replyTo ? ` «${shorten(draft.replyTo)}»` : '';
  const attached = draft.attachments ? ` [${draft.attachments.join()}]` : '';
  return `${what} ${name} ${id} (${labels.join()})${answered}${attached} ${shorten(draft.text)} ${detectors.join(' ')}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}

/** Drafts nobody labelled are taken to be ordinary: whatever is raised is an alarm to be looked at. */
function unlabelled(judged: readonly Judged[], most: number): Figures {
  const alarmed = judged.filter(({ raised }) => raised.length > 0);
  for (const each of alarmed.slice(0, most === Infinity ? most : most * 10)) {
    console.info(
      lineOf('alarm', each, each.raised[0]?.concern ?? ''),
      each.raised.map(({ concern }) => concern).join(),
    );
  }
  return { 'alarms on ordinary drafts': alarmed.length / Math.max(1, judged.length) };
}

function tell(file: string, figures: Figures, last: Figures | undefined): void {
  console.info(`\n${file}`);
  for (const [name, value] of Object.entries(figures).filter(([each]) => !each.startsWith('F1 '))) {
    const before = last?.[name];
    const change = before === undefined ? '' : `   (last saved run ${before.toFixed(3)})`;
    console.info(`  ${name.padEnd(26)} ${value.toFixed(3)}${change}`);
  }
}
