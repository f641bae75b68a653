import { useState } from 'react';
import { did } from '../../deeds';
import { Icon } from '../icons';
import { ConfirmSheet } from '../layers/confirm-sheet';
import { Menu } from '../layers/menu';
import { look } from '../look';
import { me } from '../people';
import type { Post } from '../posts';
import { words } from '../words';
import { remove } from '../world';

/** What else can be done with a post: one's own can be deleted, once a sheet has asked whether that is meant. */
export function Caret({ post }: { readonly post: Post }) {
  const [menuAt, setMenuAt] = useState<DOMRect | null>(null);
  const [isAsking, setAsking] = useState(false);
  const isMine = post.author.handle === me.handle;
  const remaining = { icon: 'bell', label: words.mute, onPick: () => undefined } as const;
  const deleting = { icon: 'more', label: words.deletePost, onPick: () => setAsking(true) } as const;
  return (
    <div onClick={(event) => event.stopPropagation()}>
      <button
        type="button"
        data-testid="caret"
        aria-haspopup="menu"
        aria-label={words.more}
        className={look('tool')}
        onClick={(event) => setMenuAt(event.currentTarget.getBoundingClientRect())}
      >
        <Icon name="more" />
      </button>
      {menuAt && <Menu at={menuAt} onClose={() => setMenuAt(null)} items={[isMine ? deleting : remaining]} />}
      {isAsking && (
        <ConfirmSheet
          heading={words.deleteHeading}
          body={words.deleteBody}
          confirm={words.deletePost}
          onConfirm={(event) => did('deleted', post.id, event.nativeEvent) && remove(post.id)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
