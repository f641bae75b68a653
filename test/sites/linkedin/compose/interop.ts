import { el } from '../dom';
import { dressOld } from '../old-look';

/**
 * Where the new client shows what is still the old one's: an open shadow root. Each dialog comes with a new one, into
 * which everything that floats over the page moves.
 */
export function openInterop(...floating: Node[]): ShadowRoot {
  const before = document.getElementById('interop-outlet');
  const outlet = el('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = outlet.attachShadow({ mode: 'open' });
  dressOld(root);
  root.append(...(before?.shadowRoot?.childNodes ?? []), ...floating);
  if (before) before.replaceWith(outlet);
  else document.body.append(outlet);
  return root;
}
