import { holds, type Verdict } from '../../src/finding';

/** What a person has answered with 'Post anyway', kept for as long as the page is open and nowhere else. */
export interface Answered {
  add(text: string, verdict: Verdict): void;
  has(text: string, verdict: Verdict): boolean;
}

export function createAnswered(): Answered {
  const answers = new Set<string>();
  return {
    add: (text, verdict) => void answers.add(keyOf(text, verdict)),
    has: (text, verdict) => answers.has(keyOf(text, verdict)),
  };
}

/** Whether this verdict stops a submission: it holds, and the person has not answered for it. */
export function isHeld(answered: Answered, text: string, verdict: Verdict): boolean {
  return holds(verdict.action) && !answered.has(text, verdict);
}

function keyOf(text: string, { findings }: Verdict): string {
  return JSON.stringify([text, ...findings.map((finding) => finding.rule).sort()]);
}
