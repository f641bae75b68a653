import { words } from './words';

/** The id of what is closed: one thing stands in a root of ours at a time. */
export const CARD = 'card';

/** The × of a card. The browser closes it as well: Firefox ends our script with the extension, and leaves the card. */
export function Close({ close }: { close: () => void }) {
  return (
    <button
      type="button"
      class="close"
      popovertarget={CARD}
      popovertargetaction="hide"
      aria-label={words('close')}
      title={words('close')}
      onClick={close}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" />
      </svg>
    </button>
  );
}
