import type { MouseEvent } from 'react';
import { look } from '../look';
import { words } from '../words';
import { Dialog } from './dialog';

interface Props {
  readonly heading: string;
  readonly body: string;
  readonly confirm: string;
  readonly onConfirm: (event: MouseEvent) => void;
  readonly onCancel: () => void;
}

/** Asks whether something is meant that cannot be undone. The same test ids, whatever it is. */
export function ConfirmSheet({ heading, body, confirm, onConfirm, onCancel }: Props) {
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
        {heading}
      </h1>
      <p className={look('dim', 'sheetBody')}>{body}</p>
      <button
        type="button"
        data-testid="confirmationSheetConfirm"
        className={look('button', 'danger')}
        onClick={onConfirm}
      >
        {confirm}
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
