import { Icon } from '../icons';
import { look } from '../look';
import { me } from '../people';
import type { Post } from '../posts';
import { Avatar } from '../posts/avatar';
import { QuotedPost } from '../posts/quoted-post';
import { variant } from '../variant';
import { words } from '../words';
import { Attachments } from './attachments';
import type { Box } from './box';
import { TextEditor } from './text-editor';
import { UnreadableEditor } from './unreadable-editor';

interface Props {
  readonly box: Box;
  /** Position in the thread. */
  readonly index: number;
  readonly isLastOfDialog: boolean;
  readonly replyTo: Post | undefined;
  readonly quoted: Post | undefined;
  readonly onChange: (part: Partial<Box>) => void;
  readonly onFocus: () => void;
  readonly onRemove: () => void;
  readonly onSubmitKey: (event: Event) => void;
}

const Editor = variant.broken === 'editor' ? UnreadableEditor : TextEditor;

/** One post being written: its writer, its text, its pictures, what it quotes. */
export function Row({ box, index, isLastOfDialog, replyTo, quoted, onChange, onRemove, ...on }: Props) {
  return (
    <div className={look('composeRow')}>
      <Avatar person={me} />
      <div className={look('composeColumn')}>
        <div className={look('composeText')}>
          <Editor
            index={index}
            state={box.state}
            placeholder={placeholderOf(index, replyTo)}
            hasFocusAtFirst={isLastOfDialog}
            onChange={(state) => onChange({ state })}
            {...on}
          />
          {index > 0 && (
            <button type="button" aria-label={words.removePost} className={look('tool')} onClick={onRemove}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <Attachments
          pictures={box.pictures}
          descriptions={box.descriptions}
          onDescribe={(picture, text) => onChange({ descriptions: { ...box.descriptions, [picture]: text } })}
          onRemove={(gone) => onChange({ pictures: box.pictures.filter((one) => one !== gone) })}
        />
        {quoted && <QuotedPost post={quoted} />}
      </div>
    </div>
  );
}

function placeholderOf(index: number, replyTo: Post | undefined): string {
  if (index > 0) return words.anotherPost;
  return replyTo ? words.replyPlaceholder : words.happeningNow;
}
