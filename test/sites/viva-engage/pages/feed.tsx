import { useState } from 'react';
import { Composer } from '../compose/composer';
import { Publisher, PublisherTrigger } from '../compose/publisher';
import { look } from '../look';
import { me } from '../people';
import { Message } from '../posts/message';
import { ThreadCard } from '../posts/thread-card';
import { community, threads as first, type Thread } from '../threads';
import { words } from '../words';
import { Dialog } from './dialog';

interface Props {
  /** Whether a new post is written in the page itself or in a dialog over it: the site does both. */
  readonly publisher: 'inline' | 'dialog' | 'none';
  readonly threads?: readonly Thread[];
}

/** New posts, and the threads there are. */
export function Feed({ publisher, threads: shown = first }: Props) {
  const [threads, setThreads] = useState(shown);
  const [isOpen, setOpen] = useState(false);
  const [shared, setShared] = useState<Thread>();
  const sent = (text: string): void => {
    setOpen(false);
    const id = `thread-${threads.length}`;
    setThreads([{ id, by: me, community: community.name, when: '1m', text, comments: [] }, ...threads]);
  };
  const trigger = <PublisherTrigger onOpen={() => setOpen(true)} />;
  const open = <Publisher community={community.name} onSent={sent} />;
  return (
    <>
      {publisher === 'inline' && <div className={look('card')}>{isOpen ? open : trigger}</div>}
      {publisher === 'dialog' && <div className={look('card')}>{trigger}</div>}
      {publisher === 'dialog' && isOpen && (
        <Dialog heading={words.newPost} onClose={() => setOpen(false)}>
          {open}
        </Dialog>
      )}
      <ul className={look('plain', 'threads')}>
        {threads.map((thread) => (
          <li key={thread.id} data-thread={thread.id}>
            <ThreadCard thread={thread} onShare={setShared} />
          </li>
        ))}
      </ul>
      {shared && <ShareDialog thread={shared} onClose={() => setShared(undefined)} />}
    </>
  );
}

/** A post shared with words to another community, shown below them. */
function ShareDialog({ thread, onClose }: { readonly thread: Thread; readonly onClose: () => void }) {
  return (
    <Dialog heading={words.share} onClose={onClose}>
      <Composer placeholder={words.writeComment} label={words.share} about={{ quotes: thread.id }} onSent={onClose} />
      <Message kind="post" by={thread.by} about={thread.community} text={thread.text} actions={undefined} />
    </Dialog>
  );
}
