import { elementsWith } from '../shared/elements';
import styles from './style.module.css';

export const el = elementsWith(styles);

/** A picture out of a sheet of many, as the site draws its icons. */
export function icon(sign: string): HTMLElement {
  return el('i', { look: 'icon', 'data-visualcompletion': 'css-img', 'aria-hidden': 'true' }, sign);
}
