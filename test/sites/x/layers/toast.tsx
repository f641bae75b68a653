import { useEffect } from 'react';
import { look } from '../look';
import { linkTo } from '../route';
import { words } from '../words';
import { Layer } from './layer';

export interface Message {
  readonly text: string;
  readonly href: string;
}

const shownForMilliseconds = 6000;

export function Toast({ message, onGone }: { readonly message: Message; readonly onGone: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onGone, shownForMilliseconds);
    return () => clearTimeout(timer);
  }, [message, onGone]);
  return (
    <Layer>
      <div data-testid="toast" role="alert" className={look('toast')}>
        <span>{message.text}</span>
        <a {...linkTo(message.href)} className={look('toastLink')}>
          {words.view}
        </a>
      </div>
    </Layer>
  );
}
