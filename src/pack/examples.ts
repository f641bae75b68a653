import type { Draft } from '../draft';
import type { Example } from './schema';

/** An example as the draft it stands for: a post on X, or a reply where it answers something. */
export function draftOf(example: Example): Draft {
  if (typeof example === 'string') return { text: example, site: 'x', surface: 'post' };
  const { surface = example.replyTo ? 'reply' : 'post' } = example;
  return { ...example, site: 'x', surface };
}
