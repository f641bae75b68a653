import * as z from 'zod/mini';
import { COMMON, type WhenUnchecked } from '../protocol';

/** Which policy drafts are held against, and what becomes of one whose verdict does not come in time. */
export interface EffectivePolicy {
  readonly pack: string;
  readonly whenUnchecked: WhenUnchecked;
  /** The person's choices that their employer has made for them. */
  readonly locked: readonly string[];
  /** Parts of our interface that the employer does without. */
  readonly hiddenParts: readonly string[];
  /** Whether the employer asks that the policy's summary is acknowledged. */
  readonly acknowledgement: boolean;
}

/** What a source may say. Each key is judged on its own: one bad value does not take the others with it. */
const KEYS = {
  organisation: z.string(),
  whenUnchecked: z.enum(['let-through', 'hold']),
  hiddenParts: z.array(z.string()),
  acknowledgement: z.boolean(),
};

/** What an employer's managed policy, or a person's options, say of the policy. */
export interface PolicySource {
  readonly organisation?: string;
  readonly whenUnchecked?: WhenUnchecked;
  readonly hiddenParts?: readonly string[];
  readonly acknowledgement?: boolean;
}

/** Takes from storage what is well formed. An organisation that is none of `packs` is left out. */
export function parseSource(stored: Record<string, unknown>, packs: readonly string[]): PolicySource {
  const organisation = KEYS.organisation.safeParse(stored.organisation).data;
  const whenUnchecked = KEYS.whenUnchecked.safeParse(stored.whenUnchecked).data;
  const hiddenParts = KEYS.hiddenParts.safeParse(stored.hiddenParts).data;
  const acknowledgement = KEYS.acknowledgement.safeParse(stored.acknowledgement).data;
  return {
    ...(organisation !== undefined && packs.includes(organisation) && { organisation }),
    ...(whenUnchecked && { whenUnchecked }),
    ...(hiddenParts && { hiddenParts }),
    ...(acknowledgement !== undefined && { acknowledgement }),
  };
}

/** The employer's word stands before the person's own. Only an employer may choose to hold what was not checked. */
export function resolvePolicy(managed: PolicySource, own: PolicySource): EffectivePolicy {
  return {
    pack: managed.organisation ?? own.organisation ?? COMMON,
    whenUnchecked: managed.whenUnchecked ?? 'let-through',
    locked: managed.organisation === undefined ? [] : ['organisation'],
    hiddenParts: managed.hiddenParts ?? [],
    acknowledgement: managed.acknowledgement ?? false,
  };
}
