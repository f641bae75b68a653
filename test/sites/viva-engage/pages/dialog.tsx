import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { ToolButton } from '../compose/tool-button';
import { look } from '../look';
import { words } from '../words';

interface Props {
  readonly heading: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page that pulls the focus back whenever it lands elsewhere in the document. */
export function Dialog({ heading, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const keepInside = ({ target }: FocusEvent): void => {
      const dialog = box.current;
      if (!dialog || !(target instanceof Node) || dialog.contains(target)) return;
      dialog.querySelector<HTMLElement>('[contenteditable="true"], button')?.focus();
    };
    document.addEventListener('focus', keepInside, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  const layers = document.getElementById('layers') ?? document.body;
  return createPortal(
    <div className={look('layer')}>
      <div ref={box} role="dialog" aria-modal="true" aria-label={heading} className={look('dialog')}>
        <div className={look('row', 'between')}>
          <h2 className={look('title')}>{heading}</h2>
          <ToolButton icon="close" label={words.close} onPress={onClose} />
        </div>
        {children}
      </div>
    </div>,
    layers,
  );
}
