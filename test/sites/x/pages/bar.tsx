import { Icon } from '../icons';
import { look } from '../look';
import { words } from '../words';

/** The bar on top of a page one goes back from. */
export function Bar({ heading }: { readonly heading: string }) {
  return (
    <div className={look('bar')}>
      <button
        type="button"
        aria-label={words.back}
        data-testid="app-bar-back"
        className={look('tool')}
        onClick={() => history.back()}
      >
        <Icon name="back" />
      </button>
      <h2 dir="ltr" role="heading" className={look('barHeading')}>
        {heading}
      </h2>
    </div>
  );
}
