import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { look } from '../look';
import { Layer } from './layer';

interface Props {
  readonly role?: 'dialog' | 'alertdialog';
  readonly testId?: string;
  readonly labelledBy: string;
  /** Focus is kept inside the dialog in front only. */
  readonly isInFront: boolean;
  readonly shape: 'sheet' | 'composeDialog';
  readonly onMask: () => void;
  readonly children: ReactNode;
}

const focusable = '[contenteditable="true"], button:not(:disabled), a[href], input, textarea';

/** A modal dialog that pulls the focus back whenever it lands elsewhere in the document, our own extension included. */
export function Dialog({ role = 'dialog', testId, labelledBy, isInFront, shape, onMask, children }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isInFront) return undefined;
    const stop = new AbortController();
    const keepFocusInside = ({ target }: FocusEvent): void => {
      if (target instanceof Node && box.current && !box.current.contains(target)) focusFirst(box.current);
    };
    document.addEventListener('focus', keepFocusInside, { capture: true, signal: stop.signal });
    if (box.current && !box.current.contains(document.activeElement)) focusFirst(box.current);
    return () => stop.abort();
  }, [isInFront]);

  return (
    <Layer>
      <div tabIndex={0} />
      <div className={look('stage')}>
        <div data-testid="mask" className={look('mask')} onClick={onMask} />
        <div
          ref={box}
          role={role}
          aria-modal="true"
          aria-labelledby={labelledBy}
          data-testid={testId}
          tabIndex={-1}
          className={look('dialog', shape)}
        >
          {children}
        </div>
      </div>
      <div tabIndex={0} />
    </Layer>
  );
}

function focusFirst(dialog: HTMLElement): void {
  const first = dialog.querySelector<HTMLElement>(focusable) ?? dialog;
  first.focus();
}
