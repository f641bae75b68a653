import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sizes } from '../../scripts/build.mjs';
import { readRules } from '../../src/cli/rules-folder';
import { compileRules } from '../../src/detect/compile-rules';
import { PhraseBook } from '../../src/detect/phrase-book';
import { TableBuilder } from '../../src/detect/phrase-table';
import { Reading } from '../../src/detect/reading';
import { createChecker } from '../../src/evaluate';
import { withoutExamples } from '../../src/pack/schema';
import { Tokens } from '../../src/text/tokens';
import { ADVERSARIES } from './adversaries';
import { compare, median, table } from './measure';
import { plainPolicy } from './plain-policy';
import { regexpAlternation, regexpTrie } from './regexp-peers';
import type { Target } from './target';
import { drafts, phrases, vocabularyOf } from './texts';

const LENGTH = 280;
const COUNTS = [100, 1_000, 10_000];

const rules = readRules('rules');
export const compiled = compileRules(withoutExamples(rules));
export const vocabulary = vocabularyOf(rules);

/** What a verdict takes, by one policy. */
export function wholeChecker(): (text: string) => unknown {
  const pack = compiled.packs.find(({ id }) => id === 'mse-icb');
  if (!pack) throw new Error('there is no pack mse-icb');
  const check = createChecker(compiled, pack);
  return (text) => check({ text, site: 'x', surface: 'post' });
}

/** Everything a verdict takes, against the hand-written list of regular expressions. */
export function wholeVerdict(): Target[] {
  const texts = drafts(200, LENGTH, vocabulary);
  const judge = wholeChecker();
  const times = compare(
    [
      { name: 'plain RegExp policy', judge: plainPolicy },
      { name: 'Second Look, whole verdict', judge },
    ],
    texts,
  );
  const yardstick = times.get('plain RegExp policy') as number;
  console.log(`\nWhole verdict, ${LENGTH} characters, all concerns (target: 0.20 of the plain RegExp policy)`);
  print(
    ['', 'ns/char', 'ratio'],
    [...times].map(([name, time]) => [name, time, time / yardstick]),
  );
  const slowest = slowestToMedian(judge, texts);
  console.log(`the slowest of a hundred drafts takes ${slowest.toFixed(2)} times the median`);
  return [
    {
      what: 'a whole verdict, times plain RegExp',
      is: (times.get('Second Look, whole verdict') ?? NaN) / yardstick,
      atMost: 0.2,
    },
    { what: 'the slowest of a hundred drafts, times the median', is: slowest, atMost: 2 },
  ];
}

/** The 99th percentile against the median, each draft by the median of its own times. */
function slowestToMedian(judge: (text: string) => unknown, texts: readonly string[]): number {
  const times = texts.map((text) => compare([{ name: '', judge }], [text], 21).get('') ?? NaN).sort((a, b) => a - b);
  return (times[Math.floor(times.length * 0.99)] ?? NaN) / median(times);
}

/** Our search for phrases alone, with positions. */
export function phraseSearch(phrases: readonly string[]): (text: string) => unknown {
  const tokens = new Tokens();
  const builder = TableBuilder.ofLexicons(new Map());
  const list = builder.add(phrases);
  const book = new PhraseBook(builder.build());
  return (text) => new Reading(book, text, tokens).hits(list);
}

/** The search for phrases alone, with positions, beside V8's RegExp, as the number of phrases grows. */
export function growth(): Target[] {
  const all = phrases(COUNTS.at(-1) as number);
  const words = all.flatMap((phrase) => phrase.split(' '));
  const texts = drafts(100, LENGTH, words);
  const rows = COUNTS.map((count) => {
    const some = all.slice(0, count);
    const contestants = [
      { name: 'ours', judge: phraseSearch(some) },
      { name: 'trie', judge: regexpTrie(some) },
      { name: 'alternation', judge: regexpAlternation(some) },
    ];
    const times = compare(contestants, texts, count > 1_000 ? 15 : 61);
    const [own = NaN, trie = NaN, alternation = NaN] = [...times.values()];
    return { count, own, trie, alternation, ratio: own / trie };
  });
  console.log(`\nPhrases with positions, ${LENGTH} characters (target: 1.00, 0.55 and 0.05 of the RegExp trie)`);
  print(
    ['phrases', 'ns/char', 'RegExp trie', 'RegExp alternation', 'ratio to trie'],
    rows.map(({ count, own, trie, alternation, ratio }) => [String(count), own, trie, alternation, ratio]),
  );
  return rows.map(({ count, ratio }, index) => ({
    what: `${count} phrases, times a RegExp trie`,
    is: ratio,
    atMost: [1, 0.55, 0.05][index] ?? NaN,
  }));
}

/** Texts made to be slow: time a character against ordinary drafts, and how time grows with length. */
export function adversaries(): Target[] {
  const judge = wholeChecker();
  const ordinary = compare([{ name: 'ordinary', judge }], drafts(50, 2_000, vocabulary), 9).get('ordinary') as number;
  const rows = Object.entries(ADVERSARIES).map(([name, make]) => {
    const [short = NaN, long = NaN] = [2_000, 32_000].map(
      (length) => compare([{ name, judge }], [make(length)], 9).get(name) as number,
    );
    return [name, long / ordinary, 1 + Math.log(long / short) / Math.log(16)] as const;
  });
  console.log(
    '\nTexts made to be slow, 32,000 characters (targets: at most 3 times ordinary text, exponent at most 1.1)',
  );
  print(['', 'times ordinary', 'growth exponent'], rows);
  return [
    {
      what: 'the worst text made to be slow, times ordinary',
      is: Math.max(...rows.map(([, times]) => times)),
      atMost: 3,
    },
    { what: 'the worst growth exponent', is: Math.max(...rows.map(([, , exponent]) => exponent)), atMost: 1.1 },
  ];
}

/** A fresh process: compiled rules read, made ready, first verdict. */
export function coldStart(cold: string): Target[] {
  const file = resolve('dist/bench/rules.json');
  writeFileSync(file, JSON.stringify(compiled));
  const runs = Array.from({ length: 7 }, () => {
    const { stdout } = spawnSync(process.execPath, [cold, file], { encoding: 'utf8' });
    return JSON.parse(stdout) as Record<'parse' | 'compile' | 'verdict', number>;
  });
  const rows = (['parse', 'compile', 'verdict'] as const).map(
    (part) => [part, median(runs.map((run) => run[part]))] as const,
  );
  console.log('\nCold start in a fresh process, milliseconds (target: 8 in all with 10,000 phrases)');
  print(['', 'ms'], rows);
  return [{ what: 'a cold start, ms', is: rows.reduce((sum, [, time]) => sum + time, 0), atMost: 8 }];
}

export function shipped(): Target[] {
  const all = sizes('dist/chrome');
  const rows = Object.entries(all).map(([part, bytes]) => [part, bytes / 1000]);
  console.log('\nShipped, kB gzip (targets: content script 40, worker with all packs and lexicons 150)');
  print(['', 'kB'], rows);
  return [
    { what: 'content script, kB gzip', is: all['content script'] / 1000, atMost: 40 },
    { what: 'worker with packs and lexicons, kB gzip', is: (all.worker + all.rules) / 1000, atMost: 150 },
  ];
}

function print(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  console.log(table(head, rows));
}
