import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { look } from '../look';
import type { SubmitRoute } from '../../published';
import { variant } from '../variant';

interface Props {
  readonly testId: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly isReady: boolean;
  readonly onSubmit: (event: Event, route: SubmitRoute) => void;
}

type Handlers = Pick<React.ComponentProps<'button'>, 'onClick' | 'onPointerDown' | 'onKeyDown'>;

/** The events it acts on. One that acts on the press takes no notice of the click that follows it. */
function handlersOf(onSubmit: Props['onSubmit']): Handlers {
  if (variant.submit === 'click') return { onClick: ({ nativeEvent }: MouseEvent) => onSubmit(nativeEvent, 'click') };
  return {
    onPointerDown: ({ nativeEvent }: PointerEvent) => onSubmit(nativeEvent, 'pointerdown'),
    onKeyDown: ({ key, nativeEvent }: KeyboardEvent) => {
      if (key === 'Enter' || key === ' ') onSubmit(nativeEvent, 'key');
    },
  };
}

/** Made anew whenever it is enabled or disabled, so that nobody can keep hold of its element. */
export function SubmitButton({ testId, label, isReady, onSubmit }: Props) {
  return (
    <button
      key={String(isReady)}
      type="button"
      data-testid={variant.broken === 'button' ? undefined : testId}
      disabled={!isReady}
      aria-disabled={isReady ? undefined : true}
      className={look('button', 'filled')}
      {...handlersOf(onSubmit)}
    >
      <div className={look('inline')}>
        <span className={look('inline')}>
          <span className={look('inline')}>{label}</span>
        </span>
      </div>
    </button>
  );
}
