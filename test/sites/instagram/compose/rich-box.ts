import { richBox, type Box, type BoxOptions } from '../../shared/rich-box';
import { el } from '../dom';
import { variant } from '../variant';

/** As captions and messages are written in. */
export function createRichBox(options: BoxOptions): Box {
  return richBox(el, options, variant.broken === 'editor');
}
