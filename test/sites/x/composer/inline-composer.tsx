import { useState } from 'react';
import type { Post } from '../posts';
import type { Box } from './box';
import { newBox } from './box';
import { Composer } from './composer';

interface Props {
  readonly replyTo?: Post;
  /** A second post makes a thread, which is written in the dialog. */
  readonly onThread: (boxes: readonly Box[], replyTo: Post | undefined) => void;
  readonly onSent: (posts: readonly Post[]) => void;
}

/** The composer that stands in a page: on top of the home timeline, and below the post a page is about. */
export function InlineComposer({ replyTo, onThread, onSent }: Props) {
  const [boxes, setBoxes] = useState<readonly Box[]>(() => [newBox()]);
  const moveToDialog = (thread: readonly Box[]): void => {
    setBoxes([newBox()]);
    onThread(thread, replyTo);
  };
  return (
    <Composer where="inline" boxes={boxes} onBoxes={setBoxes} replyTo={replyTo} onAdd={moveToDialog} onSent={onSent} />
  );
}
