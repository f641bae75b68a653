import type { MouseEvent, PointerEvent } from 'react';
import type { SubmitRoute } from '../../published';
import { Icon } from '../icon';
import { look, named } from '../look';
import { variant } from '../variant';

interface Props {
  readonly label: string;
  /** Drawn instead of the words. */
  readonly isIcon?: boolean;
  readonly isReady: boolean;
  readonly onSubmit: (event: Event, route: SubmitRoute) => void;
}

/** Made anew whenever it is enabled or disabled, so that nobody can keep hold of its element. */
export function SubmitButton({ label, isIcon = false, isReady, onSubmit }: Props) {
  const press =
    variant.submit === 'click'
      ? { onClick: ({ nativeEvent }: MouseEvent) => onSubmit(nativeEvent, 'click') }
      : { onPointerDown: ({ nativeEvent }: PointerEvent) => onSubmit(nativeEvent, 'pointerdown') };
  const content = isIcon ? <Icon name="send" /> : label;
  // `?broken=button`: it is no button any more.
  if (variant.broken === 'button') {
    return (
      <div key={String(isReady)} className={look('button', 'primary')} data-replica-submit="" {...(isReady && press)}>
        {content}
      </div>
    );
  }
  return (
    <button
      key={String(isReady)}
      type="button"
      disabled={!isReady}
      {...(isIcon && { 'aria-label': label, title: label })}
      className={named('fui-Button', 'button', isIcon ? 'quiet' : 'primary')}
      data-replica-submit=""
      {...press}
    >
      {content}
    </button>
  );
}
