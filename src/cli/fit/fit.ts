import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { Engine } from '../../detect/engine';
import { LEAST, MOST, STEADYING } from '../../detect/likeness';
import type { AuthoredRules, Likeness } from '../../pack/schema';
import { readDrafts, type ReadDraft } from '../drafts';
import { Failure } from '../failure';
import { add, f1, NOTHING, precision, recall, type Count } from '../scores';
import { commonFeatures, FeatureReader } from './features';
import { fitLogistic, logitsOf, type Model, type Row } from './logistic';

/** One unit of score is so many of the logit: at a score of 1 the authored evidence alone is undecided. */
const LOGIT_OF_SCORE = 4;
/** Authored evidence beyond this says no more. */
const ENOUGH = 1.6;
/** Drafts nobody labelled are taken to raise nothing, at less than full weight: some do. */
const UNLABELLED = 0.5;
/** Weights are kept in steps of this, and below half of it not at all. */
const STEP = 0.2;

/** `fit`: learns from labelled drafts how the wording of a draft moves each concern's score. */
export async function fit(args: readonly string[], rules: AuthoredRules, folder: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folds: { type: 'string', default: '0' },
      ridge: { type: 'string', default: '0.01' },
      steps: { type: 'string', default: '250' },
      threshold: { type: 'string', default: '0.35' },
      test: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Failure('fit needs files of labelled drafts');
  const drafts: ReadDraft[] = [];
  for (const file of positionals) for await (const read of readDrafts(file)) drafts.push(read);
  const settings = { ridge: Number(values.ridge), steps: Number(values.steps) };
  const learnt = drafts.length;
  if (values.test) for await (const read of readDrafts(values.test)) drafts.push(read);
  const data = new Data(drafts, { ...rules, likenesses: [] });
  const folds = Number(values.folds);
  if (values.test)
    tellFolds(
      data,
      (index) => index < learnt,
      () => 0,
      1,
      settings,
    );
  else if (folds > 1)
    tellFolds(
      data,
      () => true,
      (index) => index % folds,
      folds,
      settings,
    );
  else save(data, fitLogistic(data.rows, data.size, data.concerns.length, settings), Number(values.threshold), folder);
  return 0;
}

/** Drafts as rows: the words of the draft, then those of what it answers, as features of their own. */
class Data {
  readonly concerns: readonly string[];
  readonly features: { readonly text: Map<string, number>; readonly replyTo: Map<string, number> };
  readonly rows: readonly Row[];

  constructor(
    readonly drafts: readonly ReadDraft[],
    rules: AuthoredRules,
  ) {
    this.concerns = rules.concerns.map(({ concern }) => concern);
    const texts = drafts.flatMap(({ draft }) => [draft.text, draft.replyTo ?? '']);
    const reader = new FeatureReader(rules, texts);
    const read = drafts.map(({ draft }) => ({
      text: reader.read(draft.text),
      replyTo: reader.read(draft.replyTo ?? ''),
      lengths: [reader.lengthOf(draft.text), reader.lengthOf(draft.replyTo ?? '')] as const,
    }));
    this.features = {
      text: commonFeatures(read.map(({ text }) => text)),
      replyTo: commonFeatures(read.map(({ replyTo }) => replyTo)),
    };
    const engine = new Engine(rules);
    this.rows = drafts.map((each, index) => {
      const { text, replyTo, lengths } = read[index] as (typeof read)[number];
      const ofText = [...text].flatMap((name) => this.features.text.get(name) ?? []);
      const ofReply = [...replyTo].flatMap((name) => this.features.replyTo.get(name) ?? []);
      const offset = this.features.text.size;
      return {
        features: Int32Array.from([...ofText, ...ofReply.map((feature) => feature + offset)]),
        values: Float64Array.from([
          ...ofText.map(() => 1 / Math.sqrt(lengths[0] + STEADYING)),
          ...ofReply.map(() => 1 / Math.sqrt(lengths[1] + STEADYING)),
        ]),
        ...this.known(each, engine),
      };
    });
  }

  get size(): number {
    return this.features.text.size + this.features.replyTo.size;
  }

  private known({ draft, labels }: ReadDraft, engine: Engine): Pick<Row, 'offsets' | 'labels' | 'weight'> {
    const scores = engine.scores(draft);
    return {
      offsets: Float64Array.from(
        this.concerns,
        (name) => LOGIT_OF_SCORE * (Math.min(ENOUGH, scores.get(name) ?? 0) - 1),
      ),
      labels: Float64Array.from(this.concerns, (name) => Number(labels?.includes(name) ?? false)),
      weight: labels ? 1 : UNLABELLED,
    };
  }
}

/**
 * Prints what a model gives, at several thresholds, on drafts it has not learnt from: those of the fold left out, or those
 * that were not to be learnt from at all.
 */
function tellFolds(
  data: Data,
  isLearnt: (index: number) => boolean,
  foldOf: (index: number) => number,
  folds: number,
  settings: { ridge: number; steps: number },
): void {
  const given = data.rows.map((): Float64Array => new Float64Array());
  const isTold = (index: number) => folds > 1 || !isLearnt(index);
  for (let fold = 0; fold < folds; fold++) {
    const others = data.rows.filter((_, index) => isLearnt(index) && (folds === 1 || foldOf(index) !== fold));
    const model = fitLogistic(others, data.size, data.concerns.length, settings);
    data.rows.forEach((row, index) => {
      if (isTold(index) && foldOf(index) === fold) given[index] = logitsOf(row, model, data.concerns.length);
    });
  }
  console.info('threshold  precision  recall     F1   alarms on clean   alarms on unlabelled');
  console.info(lineOf('authored', data, isTold, (row) => row.offsets));
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
    const scored = (row: Row, index: number) =>
      row.offsets.map((offset, concern) => {
        const wording = ((given[index]?.[concern] ?? 0) - logit(threshold)) / LOGIT_OF_SCORE;
        return offset + LOGIT_OF_SCORE * Math.min(MOST, Math.max(LEAST, wording));
      });
    console.info(lineOf(threshold.toFixed(2), data, isTold, scored));
  }
}

function lineOf(
  name: string,
  data: Data,
  isTold: (index: number) => boolean,
  score: (row: Row, index: number) => Float64Array,
): string {
  let count: Count = NOTHING;
  const alarms = { clean: 0, alarmed: 0, unlabelled: 0, unlabelledAlarmed: 0 };
  data.rows.forEach((row, index) => {
    if (!isTold(index)) return;
    const found = [...score(row, index)].map((value) => value >= -1e-6);
    const labels = data.drafts[index]?.labels;
    if (labels) {
      found.forEach((isFound, concern) => {
        const isGiven = row.labels[concern] === 1;
        count = add(count, {
          both: Number(isFound && isGiven),
          missed: Number(!isFound && isGiven),
          extra: Number(isFound && !isGiven),
        });
      });
    }
    if (labels?.length === 0) {
      alarms.clean++;
      alarms.alarmed += Number(found.includes(true));
    } else if (!labels) {
      alarms.unlabelled++;
      alarms.unlabelledAlarmed += Number(found.includes(true));
    }
  });
  const cells = [
    precision(count),
    recall(count),
    f1(count),
    alarms.alarmed / Math.max(1, alarms.clean),
    alarms.unlabelledAlarmed / Math.max(1, alarms.unlabelled),
  ];
  return `${name.padEnd(10)} ${cells.map((cell) => cell.toFixed(3).padStart(9)).join(' ')}`;
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** Writes a likeness file a concern. The threshold goes into the bias, so that a score of 1 is where it stands. */
function save(data: Data, model: Model, threshold: number, folder: string): void {
  const target = join(folder, 'likenesses');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  data.concerns.forEach((concern, index) => {
    const weightOf = (feature: number) =>
      (model.weights[feature * data.concerns.length + index] as number) / LOGIT_OF_SCORE;
    const likeness: Likeness = {
      likeness: concern,
      bias: Number((((model.biases[index] as number) - logit(threshold)) / LOGIT_OF_SCORE).toFixed(3)),
      text: grouped(data.features.text, weightOf),
      replyTo: grouped(data.features.replyTo, (feature) => weightOf(feature + data.features.text.size)),
    };
    const head =
      '# Made by `npm run fit` from labelled drafts: how much the wording of a draft speaks for the concern.\n';
    writeFileSync(
      join(target, `${concern}.yaml`),
      head + stringify(likeness, { lineWidth: 120, defaultStringType: 'PLAIN' }),
    );
  });
}

/** Phrases under their weights, heaviest first. */
function grouped(
  features: ReadonlyMap<string, number>,
  weightOf: (feature: number) => number,
): Record<string, string[]> {
  const groups = new Map<number, string[]>();
  for (const [name, feature] of features) {
    const steps = Math.round(weightOf(feature) / STEP);
    if (steps !== 0) groups.set(steps, [...(groups.get(steps) ?? []), name]);
  }
  const sorted = [...groups].sort(([a], [b]) => b - a);
  return Object.fromEntries(sorted.map(([steps, names]) => [(steps * STEP).toFixed(1), names.sort()]));
}
