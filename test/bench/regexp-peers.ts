/** What V8's own RegExp does with the same phrases: the peer to beat. Case-insensitive, whole words, with positions. */

type Trie = Map<string, Trie>;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function trieOf(phrases: readonly string[]): Trie {
  const root: Trie = new Map();
  for (const phrase of phrases) {
    let node = root;
    for (const character of phrase) {
      const next = node.get(character) ?? new Map<string, Trie>();
      node.set(character, next);
      node = next;
    }
    node.set('', new Map());
  }
  return root;
}

function patternOf(node: Trie): string {
  const options = [...node]
    .filter(([character]) => character !== '')
    .map(([character, next]) => escaped(character) + patternOf(next));
  if (options.length === 0) return '';
  const group = options.length === 1 ? (options[0] as string) : `(?:${options.join('|')})`;
  return node.has('') ? `(?:${group})?` : group;
}

/** One expression that shares the beginnings of phrases. */
export function regexpTrie(phrases: readonly string[]): (text: string) => number {
  return counter(new RegExp(`\\b${patternOf(trieOf(phrases))}\\b`, 'gi'));
}

/** One expression with every phrase an alternative. */
export function regexpAlternation(phrases: readonly string[]): (text: string) => number {
  return counter(new RegExp(`\\b(?:${phrases.map(escaped).join('|')})\\b`, 'gi'));
}

function counter(expression: RegExp): (text: string) => number {
  return (text) => {
    let sum = 0;
    for (const match of text.matchAll(expression)) sum += match.index + match[0].length;
    return sum;
  };
}
