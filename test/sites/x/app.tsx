import { useEffect, useState } from 'react';
import type { Box } from './composer/box';
import { newBox } from './composer/box';
import { ComposeDialog } from './composer/compose-dialog';
import type { Message } from './layers/toast';
import { Toast } from './layers/toast';
import { Conversation } from './pages/conversation';
import { FollowerRequests } from './pages/follower-requests';
import { Frame } from './pages/frame';
import { Home } from './pages/home';
import { Profile } from './pages/profile';
import { SignUp } from './pages/sign-up';
import type { Post } from './posts';
import type { Page } from './route';
import { openCompose, usePlace } from './route';
import { useShortcuts } from './shortcuts';
import { words } from './words';

export function App() {
  const { page, compose } = usePlace();
  const [thread, setThread] = useState<readonly Box[] | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  useShortcuts();

  useEffect(() => {
    if (!compose) setThread(null);
  }, [compose]);

  const openThread = (boxes: readonly Box[], replyTo: Post | undefined): void => {
    setThread(boxes);
    openCompose(replyTo ? { replyTo: replyTo.id } : {});
  };
  const tell = (posts: readonly Post[]): void => setMessage(messageOf(posts));

  return (
    <>
      <Frame>
        <PageAt page={page} onThread={openThread} onSent={tell} />
      </Frame>
      {compose && <ComposeDialog compose={compose} start={thread ?? [newBox()]} onSent={tell} />}
      {message && <Toast message={message} onGone={() => setMessage(null)} />}
    </>
  );
}

interface PageProps {
  readonly page: Page;
  readonly onThread: (boxes: readonly Box[], replyTo: Post | undefined) => void;
  readonly onSent: (posts: readonly Post[]) => void;
}

function PageAt({ page, ...on }: PageProps) {
  switch (page.kind) {
    case 'home':
      return <Home {...on} />;
    case 'post':
      return <Conversation key={page.id} id={page.id} {...on} />;
    case 'follower-requests':
      return <FollowerRequests />;
    case 'sign-up':
      return <SignUp />;
    case 'profile':
      return <Profile handle={page.handle} isEdited={page.isEdited} />;
  }
}

function messageOf(posts: readonly Post[]): Message | null {
  const [first] = posts;
  if (!first) return null;
  const single = first.replyTo === undefined ? words.sentOne : words.sentReply;
  return { text: posts.length > 1 ? words.sentMany : single, href: `/${first.author.handle}/status/${first.id}` };
}
