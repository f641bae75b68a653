import { draw } from '../compose/picture';
import { el } from '../dom';
import type { Post } from '../posts';

/** The picture of a post, as it was uploaded. */
export function picture({ hue, alt }: Post): HTMLElement {
  return el('img', { look: 'media', alt, src: draw(hue).toDataURL() });
}
