import { withFinding, type Verdict } from '../finding';
import type { RunningPack } from '../pack/schema';

/** The version of a policy pack that somebody has said they read, or was to read. */
interface PackRead {
  readonly pack: string;
  readonly version: string;
}

/** Whether a person has acknowledged this very version of a policy pack (mcc 7.3). */
export function hasAcknowledged(acknowledged: PackRead | undefined, { pack, version }: PackRead): boolean {
  return acknowledged?.pack === pack && acknowledged.version === version;
}

const CONCERN = 'acknowledgement';

/**
 * A verdict with a reminder that the employer asks for its policy to be read and acknowledged first (mcc 7.3). It holds
 * nothing.
 */
export function withReminder(verdict: Verdict, pack: RunningPack): Verdict {
  return withFinding(verdict, {
    rule: `${pack.id}/${CONCERN}`,
    concern: CONCERN,
    action: 'tip',
    strength: 'strong',
    clause: {
      organisation: pack.organisation.name,
      policy: pack.policy.title,
      section: 'what your organisation asks first',
      words: 'Whoever posts has read the policy, and has said so.',
      url: pack.policy.url,
    },
    say: 'You have not yet said that you read the policy',
    instead: ['Press the button of Second Look in the toolbar, then ‘Your organisation asks you to read its policy’.'],
    spans: [],
    evidence: [{ detector: CONCERN, weight: 1, in: 'about', spans: [] }],
    reminder: true,
  });
}
