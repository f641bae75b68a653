import type { EffectivePolicy } from '../src/managed/effective';
import type { Language } from './language';

/** How a page goes about what was found: the employer's choices, and the person's language. */
export interface Manner {
  /** What the gate does with a submission whose verdict did not come in time. */
  readonly whenUnchecked: EffectivePolicy['whenUnchecked'];
  /** What it asks of a draft that is to be avoided, and the reasons a person may pick from where it asks for one (see `offered`). */
  readonly avoid: EffectivePolicy['avoid'];
  readonly reasons: readonly string[];
  /** Parts of the card and the dialog that the employer does without. */
  readonly hiddenParts: readonly string[];
  /** What we are to speak, where that is not for the browser to say. */
  readonly language?: Language | undefined;
}

/** What a page goes by until the worker has answered. */
export const FIRST_MANNER: Manner = { whenUnchecked: 'let-through', avoid: 'confirm', reasons: [], hiddenParts: [] };

/** What the worker tells pages without being asked: what they were told before may no longer be so. */
export const POLICY_CHANGED = 'policy-changed';
