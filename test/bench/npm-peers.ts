import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { phraseSearch, vocabulary, wholeChecker } from './engine';
import { compare, table, type Contestant } from './measure';
import { plainPolicy } from './plain-policy';
import { regexpTrie } from './regexp-peers';
import { drafts, phrases } from './texts';

const FOLDER = resolve('test/bench/peers');
const LENGTH = 280;
const PHRASES = 1_000;
/** The slow ones take milliseconds a draft. */
const ROUNDS = 11;

interface Peers {
  ahoCorasick(phrases: readonly string[]): Contestant;
  phrasePeers(phrases: readonly string[]): readonly Contestant[];
  checkerPeers(): readonly Contestant[];
}

/** What others use, in the same run: finders of phrases with the same phrases, and a whole checker on the same drafts. */
export async function npmPeers(): Promise<void> {
  const { phrasePeers, checkerPeers } = await loadPeers();
  const some = phrases(PHRASES);
  const words = some.flatMap((phrase) => phrase.split(' '));
  print(
    `Phrases with positions, ${PHRASES} phrases, ${LENGTH} characters`,
    compare(
      [
        { name: 'Second Look, phrases', judge: phraseSearch(some) },
        { name: 'RegExp trie', judge: regexpTrie(some) },
        ...phrasePeers(some),
      ],
      drafts(50, LENGTH, words),
      ROUNDS,
    ),
  );
  print(
    `Whole checkers, ${LENGTH} characters`,
    compare(
      [
        { name: 'Second Look, whole verdict', judge: wholeChecker() },
        { name: 'plain RegExp policy', judge: plainPolicy },
        ...checkerPeers(),
      ],
      drafts(20, LENGTH, vocabulary),
      ROUNDS,
    ),
  );
}

/** They are no part of this project's packages: only who measures waits for them. */
export async function loadPeers(): Promise<Peers> {
  if (!existsSync(resolve(FOLDER, 'node_modules'))) {
    console.log('\nInstalling the peers, for this measure alone ...');
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`the peers could not be installed in ${FOLDER}: is there a network?`);
  }
  return (await import(pathToFileURL(resolve(FOLDER, 'peers.mjs')).href)) as Peers;
}

/** Ratios to ours, which is first. */
function print(title: string, times: ReadonlyMap<string, number>): void {
  const [ours = NaN] = times.values();
  console.log(`\n${title}`);
  console.log(
    table(
      ['', 'ns/char', 'times ours'],
      [...times].map(([name, time]) => [name, time, time / ours]),
    ),
  );
}
