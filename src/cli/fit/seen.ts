import { BUILT_IN } from '../../detect/builtin';
import type { CompiledRules } from '../../detect/compile-rules';
import { Engine } from '../../detect/engine';
import { marksOf } from '../../detect/hints';
import { PhraseBook } from '../../detect/phrase-book';
import { Reading } from '../../detect/reading';
import type { Draft } from '../../draft';
import { wordAt } from '../../text/tokenise';
import { Flag, Tokens } from '../../text/tokens';

/** What hints can be fitted from: everything that was seen in one draft. */
export interface Seen {
  /** Lexicons found in the text, as `lexicons/NAME`, its words, as `words/WORD`, and marks of the draft, as `draft/NAME`. */
  readonly features: readonly string[];
  readonly concerns: ReadonlyMap<string, SeenConcern>;
}

interface SeenConcern {
  /** Sum of the weights of its detectors. */
  readonly sum: number;
  readonly isCertain: boolean;
  /** Its detectors that were met, as `detectors/NAME`. */
  readonly features: readonly string[];
}

/** Nearly every draft has one: that one has none tells how its writer types, not what it is about. */
const OF_STYLE: readonly string[] = ['word', 'capital'];

const NOTHING_SEEN: SeenConcern = { sum: 0, isCertain: false, features: [] };

/** Reads one draft. */
export type Look = (draft: Draft) => Seen;

/** Reads drafts with rules that have no hints yet. */
export function createLook(rules: CompiledRules): Look {
  const engine = new Engine(rules);
  const book = new PhraseBook(rules.table);
  const names = [...BUILT_IN, ...rules.table.lexicons];
  const lexiconsIn = (reading: Reading) =>
    reading
      .lists()
      .flatMap((list) => names[list] ?? [])
      .filter((name) => !OF_STYLE.includes(name));
  return (draft) => {
    const reading = new Reading(book, draft.text, new Tokens());
    return {
      features: [
        ...lexiconsIn(reading).map((name) => `lexicons/${name}`),
        ...wordsIn(draft.text, reading.tokens).map((word) => `words/${word}`),
        ...marksOf(draft).map((mark) => `draft/${mark}`),
      ],
      concerns: new Map(
        engine.weigh(draft).map(({ concern, sum, isCertain, evidence }) => {
          return [concern, { sum, isCertain, features: evidence.map(({ detector }) => `detectors/${detector}`) }];
        }),
      ),
    };
  };
}

/** Each word once, as it is read. */
function wordsIn(text: string, tokens: Tokens): string[] {
  const words = Array.from({ length: tokens.count }, (_, index) => index)
    .filter((index) => ((tokens.flags[index] as number) & Flag.WORD) !== 0)
    .map((index) => wordAt(text, tokens, index));
  return [...new Set(words)];
}

/** What was seen of one concern. */
export function seenOf(seen: Seen, concern: string): SeenConcern {
  return seen.concerns.get(concern) ?? NOTHING_SEEN;
}
