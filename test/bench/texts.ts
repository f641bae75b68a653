import type { Rules } from '../../src/pack/schema';
import { seeded } from './measure';

const FILLER =
  `so today was a long one and i am glad to be home with the cat on my lap we had cake for the team because it is
Friday thank you all for coming to the park run this morning it rained of course but nobody minded the new library opens on
Monday and there is a story time for little ones at ten what a lovely view from the canal bridge just before sunset did
anyone else see the match last night that second goal was something else I might plant tomatoes this year if the weather
holds proud of everyone who keeps things going every day can somebody recommend a good plumber near the station`.split(
    /\s+/,
  );

/** Drafts of about `length` characters: everyday words, emoji and line breaks, with words of the rules in between. */
export function drafts(count: number, length: number, vocabulary: readonly string[], seed = 7): string[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, () => {
    let text = '';
    while (text.length < length) {
      const die = random();
      text +=
        die < 0.85 ? pick(FILLER) : die < 0.97 ? pick(vocabulary) : pick(['😭', '💙.', '…', '3pm', '’tis', '!', '\n']);
      text += ' ';
    }
    // One flat string, as it comes out of a message; a string still in pieces is slower to read, for all alike.
    return JSON.parse(JSON.stringify(text.slice(0, length))) as string;
  });
}

/** All plain words that rule files speak of. */
export function vocabularyOf(rules: Rules): string[] {
  const phrases = rules.lexicons.flatMap(({ entries }) => entries);
  return [...new Set(phrases.flatMap((phrase) => phrase.match(/[a-z']{3,}/g) ?? []))].sort();
}

/** `count` different phrases of one to four words over a vocabulary of their own and everyday words. */
export function phrases(count: number, seed = 11): string[] {
  const random = seeded(seed);
  const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa ye zi cho sha thi bro cla dre fli'.split(' ');
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = () =>
    random() < 0.3
      ? pick(FILLER).toLowerCase()
      : Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
  const made = new Set<string>();
  while (made.size < count) {
    const phrase = Array.from({ length: 1 + Math.floor(random() * 4) }, word).join(' ');
    if (!FILLER.includes(phrase)) made.add(phrase);
  }
  return [...made];
}
