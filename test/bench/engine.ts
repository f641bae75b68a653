import { Automaton } from '../../src/detect/automaton';
import { readRules } from '../../src/cli/rules-folder';
import { createChecker } from '../../src/evaluate';
import { Tokens } from '../../src/text/tokens';
import { tokenise } from '../../src/text/tokenise';
import { compare, table } from './measure';
import { plainPolicy } from './plain-policy';
import { drafts, phrases, vocabularyOf } from './texts';

const LENGTH = 280;

const rules = readRules('rules');
const vocabulary = vocabularyOf(rules);

/** Everything a verdict takes, against the hand-written list of regular expressions. */
export function wholeVerdict(): void {
  const check = createChecker(rules, 'mse-icb');
  const times = compare(
    [
      { name: 'plain RegExp policy', judge: plainPolicy },
      { name: 'Second Look, whole verdict', judge: (text) => check({ text, site: 'x', surface: 'post' }) },
    ],
    drafts(200, LENGTH, vocabulary),
  );
  const yardstick = times.get('plain RegExp policy') as number;
  console.log(`\nWhole verdict, ${LENGTH} characters (target: at most 1.00 of the plain RegExp policy)`);
  console.log(
    table(
      ['', 'ns/char', 'ratio'],
      [...times].map(([name, time]) => [name, time, time / yardstick]),
    ),
  );
}

/** Time of the phrase search as the number of phrases grows. */
export function growth(): void {
  const counts = [100, 1_000, 10_000];
  const all = phrases(counts.at(-1) as number);
  const tokens = new Tokens();
  const contestants = counts.map((count) => {
    const automaton = new Automaton(all.slice(0, count), new Map());
    return {
      name: String(count),
      judge: (text: string) => {
        tokenise(text, tokens);
        return automaton.find(text, tokens);
      },
    };
  });
  const words = all.flatMap((phrase) => phrase.split(' '));
  const times = compare(contestants, drafts(200, LENGTH, words));
  const least = times.get('100') as number;
  console.log(`\nPhrases with positions, ${LENGTH} characters (target: 10,000 phrases at most 2.00 of 100)`);
  console.log(
    table(
      ['phrases', 'ns/char', 'ratio'],
      [...times].map(([name, time]) => [name, time, time / least]),
    ),
  );
}
