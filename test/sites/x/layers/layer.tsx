import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/**
 * What stands over the page is drawn in `#layers`, outside `main`. React would carry its events to the component that
 * opened it; clicks in a layer are not clicks on what is behind.
 */
export function Layer({ children }: { readonly children: ReactNode }) {
  const layers = document.getElementById('layers');
  if (!layers) throw new Error('The page has no #layers.');
  return createPortal(<div onClick={(event) => event.stopPropagation()}>{children}</div>, layers);
}
