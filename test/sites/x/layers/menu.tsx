import type { MouseEvent } from 'react';
import { useEffect } from 'react';
import type { IconName } from '../icons';
import { Icon } from '../icons';
import { look } from '../look';
import { Layer } from './layer';

interface Item {
  readonly icon: IconName;
  readonly label: string;
  readonly testId?: string;
  /** Items that lead to a route are links. */
  readonly href?: string;
  readonly onPick: () => void;
}

interface Props {
  /** Where the button that opened it is, in the viewport. */
  readonly at: DOMRect;
  readonly items: readonly Item[];
  readonly onClose: () => void;
}

export function Menu({ at, items, onClose }: Props) {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && onClose(), { signal: stop.signal });
    return () => stop.abort();
  }, [onClose]);
  return (
    <Layer>
      <div className={look('menuMask')} onClick={onClose} />
      <div role="menu" data-testid="Dropdown" className={look('menu')} style={{ top: at.top, left: at.left }}>
        {items.map((item) => (
          <MenuItem key={item.label} item={item} onClose={onClose} />
        ))}
      </div>
    </Layer>
  );
}

function MenuItem({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const Tag = item.href === undefined ? 'div' : 'a';
  const pick = (event: MouseEvent): void => {
    event.preventDefault();
    onClose();
    item.onPick();
  };
  return (
    <Tag
      role="menuitem"
      tabIndex={0}
      href={item.href}
      data-testid={item.testId}
      className={look('menuItem')}
      onClick={pick}
    >
      <Icon name={item.icon} />
      <span>{item.label}</span>
    </Tag>
  );
}
