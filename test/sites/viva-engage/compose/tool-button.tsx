import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon';
import { look } from '../look';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** Words beside the picture; without them the label is only told. */
  readonly children?: ReactNode;
  readonly isMenu?: boolean;
  readonly isPressed?: boolean;
  readonly onPress?: () => void;
}

/** A button with a picture, and with words where there is room. */
export function ToolButton({ icon, label, children, isMenu, isPressed, onPress }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      {...(isMenu && { 'aria-haspopup': 'menu' as const })}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      className={look('button', 'quiet', ...(isPressed ? ['isPressed'] : []))}
      onClick={onPress}
    >
      <Icon name={icon} />
      {children && <span>{children}</span>}
    </button>
  );
}
