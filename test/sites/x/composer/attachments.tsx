import { Icon } from '../icons';
import { look } from '../look';
import { words } from '../words';

interface Props {
  readonly pictures: readonly string[];
  readonly onRemove: (picture: string) => void;
}

export function Attachments({ pictures, onRemove }: Props) {
  if (pictures.length === 0) return null;
  return (
    <div data-testid="attachments" className={look('attachments')}>
      {pictures.map((picture) => (
        <div key={picture} role="group" className={look('attachment')}>
          <img alt="" src={picture} draggable={false} className={look('attachmentImage')} />
          <button
            type="button"
            aria-label={words.remove}
            className={look('removeMedia')}
            onClick={() => onRemove(picture)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
