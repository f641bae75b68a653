import { look } from '../look';
import { words } from '../words';
import { Dialog } from './dialog';

interface Props {
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked when a compose dialog with a draft in it is closed. */
export function ConfirmSheet({ onDiscard, onCancel }: Props) {
  return (
    <Dialog
      role="alertdialog"
      testId="confirmationSheetDialog"
      labelledBy="confirmation-sheet-heading"
      isInFront={true}
      shape="sheet"
      onMask={onCancel}
    >
      <h1 id="confirmation-sheet-heading" className={look('sheetHeading')}>
        {words.discardHeading}
      </h1>
      <p className={look('dim', 'sheetBody')}>{words.discardBody}</p>
      <button
        type="button"
        data-testid="confirmationSheetConfirm"
        className={look('button', 'danger')}
        onClick={onDiscard}
      >
        {words.discard}
      </button>
      <button
        type="button"
        data-testid="confirmationSheetCancel"
        className={look('button', 'ghost')}
        onClick={onCancel}
      >
        {words.cancel}
      </button>
    </Dialog>
  );
}
