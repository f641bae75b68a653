import { escaped } from '../text/escape';
import { isOfficial, type Draft } from '../draft';
import { withFinding, type Evidence, type Finding, type Span, type Verdict } from '../finding';
import type { RunningPack } from '../pack/schema';
import type { EffectivePolicy } from './effective';

const CONCERN = 'not-for-official-accounts';

/**
 * A verdict with what a draft from an official account says to accounts that official ones leave alone (mcc 5.4): in a
 * mention, or in answer to one of their posts.
 */
export function withoutTheirs(
  verdict: Verdict,
  draft: Draft,
  { notForOfficialAccounts }: Pick<EffectivePolicy, 'notForOfficialAccounts'>,
  pack: RunningPack,
): Verdict {
  if (!isOfficial(draft)) return verdict;
  const handles = notForOfficialAccounts.filter(({ site }) => site === draft.site).map(({ handle }) => handle);
  const spans = handles.flatMap((handle) => mentionsOf(handle, draft.text)).sort((a, b) => a.start - b.start);
  const evidence: Evidence[] = [
    ...(spans.length > 0 ? [{ detector: 'mention', weight: 1, in: 'text' as const, spans }] : []),
    ...(isAmong(draft.answeredHandle, handles)
      ? [{ detector: 'answered', weight: 1, in: 'replyTo' as const, spans: [] }]
      : []),
  ];
  if (evidence.length === 0) return verdict;
  return withFinding(verdict, findingOf(spans, evidence, pack));
}

/** Handles are the same in any case. */
function isAmong(handle: string | undefined, handles: readonly string[]): boolean {
  return handle !== undefined && handles.some((each) => each.toLowerCase() === handle.toLowerCase());
}

function mentionsOf(handle: string, text: string): Span[] {
  const mention = new RegExp(`(?<![\\p{L}\\p{N}_])@${escaped(handle)}(?![\\p{L}\\p{N}_])`, 'giu');
  return [...text.matchAll(mention)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function findingOf(spans: readonly Span[], evidence: readonly Evidence[], pack: RunningPack): Finding {
  return {
    rule: `${pack.id}/${CONCERN}`,
    concern: CONCERN,
    action: 'pause',
    strength: 'strong',
    clause: {
      organisation: pack.organisation.name,
      policy: pack.policy.title,
      section: 'your organisation’s own list',
      words: 'Official accounts do not answer, repost or mention this account.',
    },
    say: 'This is an account that ours leaves alone',
    instead: ['Leave them out of it, or ask who looks after this account.'],
    spans,
    evidence,
  };
}
