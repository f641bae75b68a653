import { useState } from 'react';
import { Icon } from '../icons';
import { look } from '../look';
import { words } from '../words';

interface Props {
  readonly pictures: readonly string[];
  readonly descriptions: Readonly<Record<string, string>>;
  readonly onRemove: (picture: string) => void;
  readonly onDescribe: (picture: string, text: string) => void;
}

/** Each preview is named by its description, or by a word of the site's own while it has none. */
export function Attachments({ pictures, descriptions, onRemove, onDescribe }: Props) {
  const [described, describe] = useState<string>();
  if (pictures.length === 0) return null;
  return (
    <div data-testid="attachments" className={look('attachments')}>
      {pictures.map((picture) => (
        <div
          key={picture}
          role="group"
          aria-label={descriptions[picture] || words.media}
          className={look('attachment')}
        >
          <img alt="" src={picture} draggable={false} className={look('attachmentImage')} />
          <button
            type="button"
            aria-label={words.remove}
            className={look('removeMedia')}
            onClick={() => onRemove(picture)}
          >
            <Icon name="close" />
          </button>
          <a href="#describe" data-testid="altTextLabel" onClick={(event) => open(event, () => describe(picture))}>
            {words.addDescription}
          </a>
          {described === picture && (
            <textarea
              data-testid="altTextInput"
              value={descriptions[picture] ?? ''}
              onChange={({ target }) => onDescribe(picture, target.value)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function open(event: React.MouseEvent, then: () => void): void {
  event.preventDefault();
  then();
}
