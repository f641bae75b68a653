import { type ChangeEvent, useRef } from 'react';
import { Icon } from '../icons';
import { look } from '../look';
import { words } from '../words';
import { lengthLimit } from './box';
import { SubmitButton } from './submit-button';

interface Props extends React.ComponentProps<typeof SubmitButton> {
  /** Characters of the box in use. */
  readonly length: number;
  readonly canAdd: boolean;
  readonly onAdd: () => void;
  readonly onPictures: (addresses: readonly string[]) => void;
}

export function ToolBar({ length, canAdd, onAdd, onPictures, ...submit }: Props) {
  const files = useRef<HTMLInputElement>(null);

  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onPictures([...(target.files ?? [])].map((file) => URL.createObjectURL(file)));
    target.value = '';
  };

  return (
    <div data-testid="toolBar" className={look('toolBar')}>
      <nav role="navigation" className={look('tools')}>
        <button
          type="button"
          aria-label={words.addMedia}
          className={look('tool')}
          onClick={() => files.current?.click()}
        >
          <Icon name="picture" />
        </button>
        <input
          ref={files}
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/gif"
          tabIndex={-1}
          data-testid="fileInput"
          className={look('hidden')}
          onChange={take}
        />
        <button type="button" aria-label={words.emoji} className={look('tool')}>
          <Icon name="emoji" />
        </button>
      </nav>
      <div className={look('toolBarEnd')}>
        {length > 0 && <Ring length={length} />}
        {canAdd && (
          <button
            type="button"
            aria-label={words.addPost}
            data-testid="addButton"
            className={look('add')}
            onClick={onAdd}
          >
            <Icon name="plus" />
          </button>
        )}
        <SubmitButton {...submit} />
      </div>
    </div>
  );
}

/** How much of the allowed length is used. */
function Ring({ length }: { readonly length: number }) {
  const share = Math.min(length / lengthLimit, 1);
  const isOver = length > lengthLimit;
  return (
    <div
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className={look('ring', isOver ? 'isOver' : 'isWithin')}
    >
      <svg viewBox="0 0 20 20" className={look('ringPicture')}>
        <circle cx="10" cy="10" r="8" className={look('ringTrack')} />
        <circle cx="10" cy="10" r="8" pathLength={1} strokeDasharray={`${share} 1`} className={look('ringBar')} />
      </svg>
      {isOver && <span>{lengthLimit - length}</span>}
    </div>
  );
}
