import { mkdirSync, writeFileSync } from 'node:fs';
import { phraseSearch, vocabulary, wholeChecker } from './engine';
import { compare, type Contestant } from './measure';
import { loadPeers } from './npm-peers';
import { plainPolicy } from './plain-policy';
import { svgOf, type Line } from './plot';
import { regexpTrie } from './regexp-peers';
import { drafts, phrases } from './texts';

const FILE = 'docs/pictures/speed.svg';
const LENGTH = 280;
const COUNTS = [100, 300, 1_000, 3_000, 10_000];
const LENGTHS = [70, 280, 1_100, 4_500, 18_000];
const ROUNDS = 9;

/** Draws how time grows with the number of phrases and with the length of a draft, ours and others', in one run. */
export async function curves(): Promise<void> {
  const { ahoCorasick } = await loadPeers();
  const all = phrases(COUNTS.at(-1) as number);
  const texts = drafts(
    40,
    LENGTH,
    all.flatMap((phrase) => phrase.split(' ')),
  );
  const byPhrases = linesOf(COUNTS, (count) => {
    const some = all.slice(0, count);
    return {
      texts,
      contestants: [ours(phraseSearch(some)), { name: 'RegExp trie', judge: regexpTrie(some) }, ahoCorasick(some)],
    };
  });
  const judge = wholeChecker();
  const byLength = linesOf(LENGTHS, (length) => ({
    texts: drafts(Math.max(2, Math.round(20_000 / length)), length, vocabulary),
    contestants: [ours(judge), { name: 'plain RegExp policy', judge: plainPolicy }],
  }));
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync(
    FILE,
    svgOf([
      { title: 'Finding phrases in 280 characters', across: 'phrases', up: 'ns a character', lines: byPhrases },
      { title: 'A whole verdict', across: 'characters of the draft', up: 'ns a character', lines: byLength },
    ]),
  );
  console.log(`\nDrawn: ${FILE}`);
}

function ours(judge: Contestant['judge']): Contestant {
  return { name: 'Second Look', judge };
}

interface Race {
  readonly texts: readonly string[];
  readonly contestants: readonly Contestant[];
}

/** One race for each value along the axis. */
function linesOf(values: readonly number[], raceAt: (value: number) => Race): Line[] {
  const lines = new Map<string, [number, number][]>();
  for (const value of values) {
    const { contestants, texts } = raceAt(value);
    for (const [name, time] of compare(contestants, texts, ROUNDS))
      lines.set(name, [...(lines.get(name) ?? []), [value, time]]);
  }
  return [...lines].map(([name, points]) => ({ name, points }));
}
