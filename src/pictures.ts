import type { Draft } from './draft';
import type { Finding } from './finding';

/** What the words of a draft tell of its pictures, and the question that is asked of every picture. */
const TOLD = 'photo-consent';
/** The person answers it by a tick: nobody else can know. */
export const ASKED = 'photo-check';

/** Whether all who are shown agreed is asked once: not where the words raise it, and not again once it was ticked. */
export function askedOnce(findings: readonly Finding[], { circumstances }: Draft): Finding[] {
  const isAgreed = circumstances?.includes('agreed');
  const isTold = findings.some(({ concern }) => concern === TOLD);
  return findings.filter(({ concern }) => !(concern === TOLD && isAgreed) && !(concern === ASKED && isTold));
}
