import { useState } from 'react';
import type { IconName } from '../icons';
import { Icon } from '../icons';
import { Menu } from '../layers/menu';
import { look } from '../look';
import type { Post } from '../posts';
import { openCompose } from '../route';
import { words } from '../words';

/** The row of buttons below a post. */
export function Actions({ post }: { readonly post: Post }) {
  const [menuAt, setMenuAt] = useState<DOMRect | null>(null);
  const [isReposted, setReposted] = useState(false);
  return (
    <div role="group" className={look('actions')} onClick={(event) => event.stopPropagation()}>
      <Action testId="reply" icon="reply" label={words.reply} onPress={() => openCompose({ replyTo: post.id })} />
      <Action
        testId={isReposted ? 'unretweet' : 'retweet'}
        icon="repost"
        label={words.repost}
        isOn={isReposted}
        onPress={(button) => setMenuAt(button.getBoundingClientRect())}
      />
      <Toggle testIds={['like', 'unlike']} icon="heart" label={words.like} />
      <Toggle testIds={['bookmark', 'removeBookmark']} icon="bookmark" label={words.bookmark} />
      {menuAt && (
        <Menu
          at={menuAt}
          onClose={() => setMenuAt(null)}
          items={[
            {
              testId: isReposted ? 'unretweetConfirm' : 'retweetConfirm',
              icon: 'repost',
              label: words.repost,
              onPick: () => setReposted(!isReposted),
            },
            {
              href: '/compose/post',
              icon: 'pencil',
              label: words.quote,
              onPick: () => openCompose({ quotes: post.id }),
            },
          ]}
        />
      )}
    </div>
  );
}

interface ActionProps {
  readonly testId: string;
  readonly icon: IconName;
  readonly label: string;
  readonly isOn?: boolean;
  readonly onPress: (button: HTMLButtonElement) => void;
}

function Action({ testId, icon, label, isOn = false, onPress }: ActionProps) {
  return (
    <button
      type="button"
      data-testid={testId}
      aria-label={label}
      aria-pressed={isOn}
      className={look('action', isOn ? 'isOn' : 'dim')}
      onClick={(event) => onPress(event.currentTarget)}
    >
      <Icon name={icon} />
    </button>
  );
}

interface ToggleProps {
  /** When off, when on. */
  readonly testIds: readonly [string, string];
  readonly icon: IconName;
  readonly label: string;
}

function Toggle({ testIds: [whenOff, whenOn], icon, label }: ToggleProps) {
  const [isOn, setOn] = useState(false);
  return <Action testId={isOn ? whenOn : whenOff} icon={icon} label={label} isOn={isOn} onPress={() => setOn(!isOn)} />;
}
