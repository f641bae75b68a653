// The checkers others use, each as a function that judges one text. Loaded by ../npm-peers.ts once they are installed.
import AhoCorasick from 'ahocorasick';
import { text as alex } from 'alex';
import nlp from 'compromise';
import { DataSet, parseRawPattern, RegExpMatcher } from 'obscenity';

/**
 * Peers that find phrases of one's own, with their places.
 * @param {readonly string[]} phrases in small letters
 */
export function phrasePeers(phrases) {
  const matcher = obscenityOf(phrases);
  const trie = nlp.buildTrie([...phrases]);
  return [
    ahoCorasick(phrases),
    { name: 'obscenity', judge: (text) => matcher.getAllMatches(text) },
    { name: 'compromise', judge: (text) => nlp(text).lookup(trie).json({ offset: true }) },
  ];
}

/**
 * The fastest of them, for as many phrases as one likes.
 * @param {readonly string[]} phrases in small letters
 */
export function ahoCorasick(phrases) {
  const automaton = new AhoCorasick([...phrases]);
  return { name: 'ahocorasick', judge: (text) => automaton.search(text.toLowerCase()) };
}

/** Peers that come with a list of what to warn of. */
export function checkerPeers() {
  return [{ name: 'alex', judge: (text) => alex(text).messages }];
}

function obscenityOf(phrases) {
  const data = phrases.reduce(
    (set, phrase) => set.addPhrase((each) => each.addPattern(parseRawPattern(`|${phrase}|`))),
    new DataSet(),
  );
  return new RegExpMatcher(data.build());
}
