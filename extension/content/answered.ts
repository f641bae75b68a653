import { holds, type Finding, type Verdict } from '../../src/finding';
import { ASKED } from '../../src/pictures';

/** What a person has answered, kept for as long as the page is open and nowhere else. */
export interface Answered {
  /** They post this text all the same. */
  add(text: string, verdict: Verdict): void;
  /** They say that this finding is wrong: so it is wherever the same words lead to it. */
  refute(text: string, finding: Finding): void;
  /** What of a verdict is still worth saying while they write. */
  open(text: string, verdict: Verdict): Finding[];
  /** What of a verdict holds the submission. What is to be avoided is asked about even where they say it is wrong. */
  holding(text: string, verdict: Verdict): Finding[];
}

/** How many answers are remembered: a page can be open for weeks. The oldest is then asked about again. */
const MOST = 500;

export function createAnswered(): Answered {
  const posted = createMemory();
  const wrong = createMemory();
  const isPosted = (text: string, finding: Finding) => posted.has(keyOf(finding, [text]));
  const isWrong = (text: string, finding: Finding) => wrong.has(keyOf(finding, wordsOf(text, finding)));
  return {
    add(text, { findings }) {
      // What was ticked of some pictures says nothing of others: the composer remembers which.
      for (const finding of findings) if (finding.concern !== ASKED) posted.add(keyOf(finding, [text]));
    },
    refute: (text, finding) => void wrong.add(keyOf(finding, wordsOf(text, finding))),
    open: (text, { findings }) => findings.filter((finding) => !isPosted(text, finding) && !isWrong(text, finding)),
    holding: (text, { findings }) =>
      findings.filter(
        (finding) =>
          holds(finding.action) && !isPosted(text, finding) && (finding.action === 'avoid' || !isWrong(text, finding)),
      ),
  };
}

function createMemory() {
  const keys = new Set<string>();
  return {
    has: (key: string) => keys.has(key),
    add(key: string) {
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > MOST && oldest !== undefined) keys.delete(oldest);
    },
  };
}

/** The words a finding rests on; where it rests on none in the text, the whole of it. */
function wordsOf(text: string, { spans }: Finding): string[] {
  const words = spans.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return words.length > 0 ? [...new Set(words)].sort() : [text];
}

function keyOf({ rule, action }: Finding, words: readonly string[]): string {
  return JSON.stringify([rule, action, ...words]);
}
