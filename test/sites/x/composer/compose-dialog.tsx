import { useEffect, useState } from 'react';
import { Icon } from '../icons';
import { ConfirmSheet } from '../layers/confirm-sheet';
import { Dialog } from '../layers/dialog';
import { look } from '../look';
import type { Post } from '../posts';
import { Avatar } from '../posts/avatar';
import { RichText } from '../posts/rich-text';
import { UserName } from '../posts/user-name';
import type { Compose } from '../route';
import { closeCompose } from '../route';
import { words } from '../words';
import { postOf, useWorld } from '../world';
import type { Box } from './box';
import { isWritten } from './box';
import { Composer } from './composer';

interface Props {
  readonly compose: Compose;
  readonly start: readonly Box[];
  readonly onSent: (posts: readonly Post[]) => void;
}

/** The composer at /compose/post, over the page it was opened from. */
export function ComposeDialog({ compose, start, onSent }: Props) {
  const world = useWorld();
  const [boxes, setBoxes] = useState(start);
  const [isConfirming, setConfirming] = useState(false);
  const replyTo = compose.replyTo === undefined ? undefined : postOf(compose.replyTo, world);
  const quoted = compose.quotes === undefined ? undefined : postOf(compose.quotes, world);
  const isDirty = boxes.some(isWritten);

  const close = (): void => (isDirty ? setConfirming(true) : closeCompose());

  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      if (isConfirming) setConfirming(false);
      else if (isDirty) setConfirming(true);
      else closeCompose();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, [isConfirming, isDirty]);

  return (
    <>
      <Dialog labelledBy="modal-header" isInFront={!isConfirming} shape="composeDialog" onMask={close}>
        <div className={look('dialogBar')}>
          <button
            type="button"
            aria-label={words.close}
            data-testid="app-bar-close"
            className={look('tool')}
            onClick={close}
          >
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className={look('hidden')}>
            {replyTo ? words.reply : words.post}
          </h2>
          <button type="button" data-testid="unsentButton" className={look('drafts')}>
            {words.drafts}
          </button>
        </div>
        <div className={look('dialogBody')}>
          {replyTo && <Answered post={replyTo} />}
          <Composer
            where="dialog"
            boxes={boxes}
            onBoxes={setBoxes}
            replyTo={replyTo}
            quoted={quoted}
            onAdd={setBoxes}
            onSent={(posts) => {
              closeCompose();
              onSent(posts);
            }}
          />
        </div>
      </Dialog>
      {isConfirming && (
        <ConfirmSheet
          heading={words.discardHeading}
          body={words.discardBody}
          confirm={words.discard}
          onConfirm={closeCompose}
          onCancel={() => setConfirming(false)}
        />
      )}
    </>
  );
}

/** What a reply answers, above its box; the site shows it here without an article. */
function Answered({ post }: { readonly post: Post }) {
  return (
    <div className={look('composeRow')}>
      <div className={look('threadLine')}>
        <Avatar person={post.author} />
      </div>
      <div className={look('composeColumn')}>
        <UserName post={post} />
        <div data-testid="tweetText" lang="en" dir="auto" className={look('text')}>
          <RichText text={post.text} />
        </div>
        <div className={look('dim', 'replyingTo')}>
          {words.replyingTo} <span className={look('link')}>@{post.author.handle}</span>
        </div>
      </div>
    </div>
  );
}
