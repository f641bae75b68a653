import type { Circumstance, Draft } from '../../src/draft';
import type { Verdict } from '../../src/finding';
import { ruleFor } from '../../src/evaluate';
import { hoursOf, type RunningPack } from '../../src/pack/schema';
import type { Own } from '../own';
import type { RecordStorage } from '../record';
import { createRecentPosts } from './recent-posts';
import { createWorkingTip } from './working-tip';

const REPETITION = 'repetition';
const WORKING_HOURS = 'working-hours';

/** What the worker knows of a draft that its page does not: the clock, and what was posted before. */
export function createCircumstances(storage: RecordStorage, now: () => number) {
  const recent = createRecentPosts(storage, now);
  const tip = createWorkingTip(storage, now);

  /** Judges a draft in the light of both, with a rule of the pack for each; without one nothing is looked up. */
  async function judged(
    draft: Draft,
    tab: number,
    { workingHours }: Own,
    pack: RunningPack,
    judge: (draft: Draft) => Verdict,
  ): Promise<Verdict> {
    const isRuled = (concern: string) => ruleFor(pack, concern, draft) !== undefined;
    const [before, isAtWork] = await Promise.all([
      isRuled(REPETITION) ? recent.before(draft) : undefined,
      isRuled(WORKING_HOURS) && tip.isDue(draft, tab, workingHours ?? hoursOf(pack)),
    ]);
    const known: Circumstance[] = [
      ...(before === undefined ? [] : (['repeated'] as const)),
      ...(isAtWork ? (['working-time'] as const) : []),
    ];
    if (known.length === 0) return judge(draft);
    const verdict = judge({ ...draft, circumstances: [...(draft.circumstances ?? []), ...known] });
    const findings = verdict.findings.map((finding) =>
      finding.concern === REPETITION ? { ...finding, postedBefore: before } : finding,
    );
    return { ...verdict, findings };
  }

  /** A draft was submitted. */
  async function posted(draft: Draft, tab: number, pack: RunningPack): Promise<void> {
    tip.over(tab);
    if (ruleFor(pack, REPETITION, draft)) await recent.posted(draft);
  }

  return { judged, posted };
}
