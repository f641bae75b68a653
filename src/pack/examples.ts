import type { Draft } from '../draft';
import type { Example, Rule } from './schema';

type ExampleDraft = Exclude<Example, string>;

/**
 * An example as the draft it stands for: a post on X, or a reply where it answers something, in the first place that
 * the rule it belongs to is for.
 */
export function draftOf(example: Example, { sites, accounts, surfaces, during }: Rule['where'] = {}): Draft {
  const { text, replyTo, attachments, circumstances, surface } =
    typeof example === 'string' ? ({ text: example } as ExampleDraft) : example;
  const kind = accounts?.[0];
  return {
    text,
    site: sites?.[0] ?? 'x',
    surface: surface ?? surfaces?.[0] ?? (replyTo ? 'reply' : 'post'),
    ...(replyTo && { replyTo }),
    ...(attachments && { attachments }),
    ...((circumstances ?? during) && { circumstances: [...(circumstances ?? []), ...(during?.slice(0, 1) ?? [])] }),
    ...(kind && { account: { kind } }),
  };
}
