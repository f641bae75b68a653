import { useState } from 'react';
import { Icon } from '../icons';
import { look } from '../look';
import type { Post } from '../posts';
import type { PublishedPost, SubmitRoute } from '../../published';
import { variant } from '../variant';
import { words } from '../words';
import { publish } from '../world';
import { type Box, isWritten, lengthLimit, lengthOf, newBox, textOf } from './box';
import { useHeartbeat } from './heartbeat';
import { Row } from './row';
import { ToolBar } from './tool-bar';

interface Props {
  readonly where: 'inline' | 'dialog';
  readonly boxes: readonly Box[];
  readonly onBoxes: (boxes: readonly Box[]) => void;
  readonly replyTo?: Post | undefined;
  readonly quoted?: Post | undefined;
  /** Called with a further, empty box: a thread is written in the dialog. */
  readonly onAdd: (boxes: readonly Box[]) => void;
  readonly onSent: (posts: readonly Post[]) => void;
}

/** One compose box or a thread of them, with the one button that publishes all. */
export function Composer({ where, boxes, onBoxes, replyTo, quoted, onAdd, onSent }: Props) {
  const beat = useHeartbeat();
  const [inUse, setInUse] = useState(boxes.length - 1);
  const [isOpen, setOpen] = useState(where === 'dialog');
  const [isSending, setSending] = useState(false);
  const current = boxes[inUse] ?? boxes[0];
  const isReady = (!isSending || variant.isCareless) && boxes.every(canBePosted);

  const change = (key: number, part: Partial<Box>): void =>
    onBoxes(boxes.map((box) => (box.key === key ? { ...box, ...part } : box)));

  const use = (index: number): void => {
    setInUse(index);
    setOpen(true);
  };

  const remove = (gone: Box, index: number): void => {
    setInUse(index - 1);
    onBoxes(boxes.filter((box) => box !== gone));
  };

  const submit = (event: Event, route: SubmitRoute): void => {
    if (!isReady) return;
    const submission = submissionOf(boxes, replyTo, quoted, event, route);
    const finish = (): void => {
      const posts = publish(
        submission,
        boxes.flatMap((box) => box.pictures),
      );
      setSending(false);
      setInUse(0);
      onBoxes([newBox()]);
      onSent(posts);
    };
    if (variant.slow === 0) return finish();
    setSending(true);
    setTimeout(finish, variant.slow);
  };

  return (
    <div className={look('composer', where, beat % 2 === 0 ? 'evenBeat' : 'oddBeat')}>
      <div>
        {boxes.map((box, index) => (
          <Row
            key={box.key}
            box={box}
            index={index}
            isLastOfDialog={where === 'dialog' && index === boxes.length - 1}
            replyTo={replyTo}
            quoted={index === 0 ? quoted : undefined}
            onChange={(part) => change(box.key, part)}
            onFocus={() => use(index)}
            onRemove={() => remove(box, index)}
            onSubmitKey={(event) => submit(event, 'key')}
          />
        ))}
      </div>
      {isOpen && !replyTo && <Audience />}
      <div className={look('toolBarRow')}>
        <ToolBar
          testId={where === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
          label={labelOf(boxes, replyTo)}
          isReady={isReady}
          length={current ? lengthOf(current) : 0}
          canAdd={boxes.some(isWritten)}
          onAdd={() => onAdd([...boxes, newBox()])}
          onPictures={(added) => current && change(current.key, { pictures: [...current.pictures, ...added] })}
          onSubmit={submit}
        />
      </div>
    </div>
  );
}

function submissionOf(
  boxes: readonly Box[],
  replyTo: Post | undefined,
  quoted: Post | undefined,
  { isTrusted }: Event,
  route: SubmitRoute,
): PublishedPost {
  const texts = boxes.map(textOf);
  return {
    text: texts.join('\n\n'),
    texts,
    replyTo: replyTo?.id ?? null,
    quotes: quoted?.id ?? null,
    attachments: boxes.flatMap((box) => box.pictures).length,
    isTrusted,
    route,
  };
}

function canBePosted(box: Box): boolean {
  return isWritten(box) && lengthOf(box) <= lengthLimit;
}

function labelOf(boxes: readonly Box[], replyTo: Post | undefined): string {
  if (boxes.length > 1) return words.postAll;
  return replyTo ? words.reply : words.post;
}

function Audience() {
  return (
    <div className={look('audienceRow')}>
      <button type="button" aria-label={words.audience} className={look('audience')}>
        <Icon name="globe" />
        <span>{words.audience}</span>
      </button>
    </div>
  );
}
