import { type ReactNode, useState } from 'react';
import { did } from '../../deeds';
import { Composer } from '../compose/composer';
import { ToolButton } from '../compose/tool-button';
import { look, named } from '../look';
import { me } from '../people';
import type { Comment, Thread } from '../threads';
import { variant } from '../variant';
import { withName, words } from '../words';
import { Dialog } from '../pages/dialog';
import { Message } from './message';

/** A post with its comments, their answers, and the boxes to write more. */
export function ThreadCard({
  thread,
  onShare,
}: {
  readonly thread: Thread;
  readonly onShare: (thread: Thread) => void;
}) {
  const [isCommenting, setCommenting] = useState(false);
  const [comments, setComments] = useState(thread.comments);
  const sent = (text: string): void => {
    setCommenting(false);
    setComments([...comments, { id: `comment-${comments.length}`, by: me, text }]);
  };
  return (
    <div className={look('card')} {...(variant.layout === 'articles' && { role: 'article' })}>
      <Starter thread={thread} onComment={() => setCommenting(true)} onShare={() => onShare(thread)} />
      <div>
        {comments.map((comment) => (
          <CommentGroup key={comment.id} comment={comment} answers={comment.answers ?? []} />
        ))}
      </div>
      {isCommenting && <CommentBox answered={thread.id} label={words.post} onSent={sent} />}
    </div>
  );
}

interface StarterProps {
  readonly thread: Thread;
  readonly onComment: () => void;
  readonly onShare: () => void;
}

function Starter({ thread: { id, by, community, when, text }, onComment, onShare }: StarterProps) {
  const [shown, setShown] = useState(text);
  const [state, setState] = useState<'read' | 'menu' | 'edit' | 'delete' | 'gone'>('read');
  const isMine = by === me;
  const edited = (now: string): void => {
    setShown(now);
    setState('read');
  };
  const editor = state === 'edit' && (
    <Composer
      placeholder={words.whatToShare}
      label={words.save}
      text={shown}
      about={{ replyTo: id }}
      before={
        <button type="button" className={look('button', 'secondary')} onClick={() => setState('read')}>
          {words.cancel}
        </button>
      }
      onSent={edited}
    />
  );
  const actions = (
    <>
      <ToolButton icon="like" label={withName(words.likePost, by.name)}>
        {words.like}
      </ToolButton>
      <ToolButton icon="comment" label={withName(words.commentOn, by.name)} onPress={onComment}>
        {words.comment}
      </ToolButton>
      <ToolButton icon="share" label={withName(words.sharePost, by.name)} onPress={onShare}>
        {words.share}
      </ToolButton>
      <ToolButton icon="more" label={words.moreActions} isMenu={true} onPress={() => isMine && setState('menu')} />
    </>
  );
  if (state === 'gone') return null;
  return (
    <Message
      kind="post"
      by={by}
      about={`${community} · ${when}`}
      text={shown}
      actions={actions}
      {...(editor && { editor })}
    >
      {state === 'menu' && (
        <div role="menu" className={look('menu')}>
          <button type="button" role="menuitem" className={look('button')} onClick={() => setState('edit')}>
            {words.edit}
          </button>
          <button type="button" role="menuitem" className={look('button')} onClick={() => setState('delete')}>
            {words.deletePost}
          </button>
        </div>
      )}
      {state === 'delete' && (
        <Dialog heading={words.deleteHeading} onClose={() => setState('read')}>
          <button
            type="button"
            className={look('button')}
            onClick={(event) => did('deleted', id, event.nativeEvent) && setState('gone')}
          >
            {words.deletePost}
          </button>
        </Dialog>
      )}
    </Message>
  );
}

/** A comment and its answers; the box to answer it comes last. */
function CommentGroup({ comment, answers }: { readonly comment: Comment; readonly answers: readonly Comment[] }) {
  const [isReplying, setReplying] = useState(false);
  const [all, setAll] = useState(answers);
  const sent = (text: string): void => {
    setReplying(false);
    setAll([...all, { id: `answer-${all.length}`, by: me, text }]);
  };
  const card = (each: Comment): ReactNode => (
    <Message
      key={each.id}
      kind="comment"
      by={each.by}
      about={each.by.role}
      text={each.text}
      actions={
        <>
          <ToolButton icon="like" label={withName(words.likeComment, each.by.name)} />
          <ToolButton icon="reply" label={withName(words.replyTo, each.by.name)} onPress={() => setReplying(true)} />
          <ToolButton icon="more" label={words.moreActions} isMenu={true} />
        </>
      }
    />
  );
  return (
    <div className={look('group')}>
      {card(comment)}
      <div className={look('answers')}>{all.map(card)}</div>
      {isReplying && <CommentBox answered={comment.id} label={words.reply} onSent={sent} />}
    </div>
  );
}

interface CommentBoxProps {
  readonly answered: string;
  readonly label: string;
  readonly onSent: (text: string) => void;
}

/** It stands in a column of the same grid as the comments do. */
function CommentBox({ answered, label, onSent }: CommentBoxProps) {
  return (
    <div className={named('y-fixedGridColumn', 'commentBox')}>
      <Composer placeholder={words.writeComment} label={label} about={{ replyTo: answered }} onSent={onSent} />
    </div>
  );
}
