import type { Draft } from '../draft';
import { byStrength, type Finding, type Span, type Verdict } from '../finding';
import type { RunningPack } from '../pack/schema';
import type { EffectivePolicy } from './effective';

const CONCERN = 'not-for-official-accounts';
const SPEAKS_FOR_ALL = ['corporate', 'departmental'];

/**
 * A verdict with what a draft from an official account says to accounts that official ones leave alone (mcc 5.4). Only
 * mentions of them are seen: whose post is answered is not always to be read from a page.
 */
export function withoutTheirs(
  verdict: Verdict,
  draft: Draft,
  { notForOfficialAccounts }: Pick<EffectivePolicy, 'notForOfficialAccounts'>,
  pack: RunningPack,
): Verdict {
  if (!SPEAKS_FOR_ALL.includes(draft.account?.kind ?? 'personal')) return verdict;
  const spans = notForOfficialAccounts
    .filter(({ site }) => site === draft.site)
    .flatMap(({ handle }) => mentionsOf(handle, draft.text))
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return verdict;
  const findings = [...verdict.findings, findingOf(spans, pack)].sort(byStrength);
  return { action: findings[0]?.action ?? 'none', findings };
}

function mentionsOf(handle: string, text: string): Span[] {
  const escaped = handle.replace(/[^\p{L}\p{N}_]/gu, '\\$&');
  const mention = new RegExp(`(?<![\\p{L}\\p{N}_])@${escaped}(?![\\p{L}\\p{N}_])`, 'giu');
  return [...text.matchAll(mention)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function findingOf(spans: readonly Span[], pack: RunningPack): Finding {
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
    instead: ['Leave the mention out, or ask who looks after this account.'],
    spans,
    evidence: [{ detector: 'mention', weight: 1, in: 'text', spans }],
  };
}
