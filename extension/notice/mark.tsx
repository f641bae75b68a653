import type { Action } from '../../src/finding';
import { words, type WordKey } from './words';

const TAGS: Record<Action, WordKey> = {
  tip: 'tagTip',
  pause: 'tagPause',
  escalate: 'tagEscalate',
  avoid: 'tagAvoid',
};

/** A different shape for each action, so that none is told by its colour alone. `look` is our own mark. */
const SHAPES = {
  tip: 'M8 1.8a4.4 4.4 0 0 0-2.6 8c.5.4.8.9.8 1.5h3.6c0-.6.3-1.1.8-1.5A4.4 4.4 0 0 0 8 1.8zM6.5 14h3',
  pause: 'M5.5 3.2v9.6M10.5 3.2v9.6',
  escalate: 'M2 3h12v8H7.5L4.5 13.8V11H2zM5.3 7h.01M8 7h.01M10.7 7h.01',
  avoid: 'M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.7v4M8 11.2v.01',
  look: 'M2 2.5h12v8.5H8.5L5.5 13.8V11H2zM5.7 5.8v1.8M10.3 5.8v1.8',
} as const;

/** The sign beside a headline. A person who cannot see it has the tag's words. */
export function Mark({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <span class="mark" aria-hidden="true">
      <svg viewBox="0 0 16 16">
        <path d={SHAPES[shape]} />
      </svg>
    </span>
  );
}

/** What a finding's action asks, in a word or two. */
export function Tag({ action }: { action: Action }) {
  return <p class="tag">{words(TAGS[action])}</p>;
}
