import { onEnter } from '../../shared/enter';
import { richBox, type Box, type BoxOptions as RichBoxOptions } from '../../shared/rich-box';
import { el } from '../dom';
import { variant } from '../variant';
import { openMentions } from './mentions';

interface BoxOptions extends RichBoxOptions {
  /** Enter alone, where it submits. */
  readonly onEnter?: (event: KeyboardEvent) => void;
}

/** A place to write in, with its list of names. */
export function createBox(options: BoxOptions): Box {
  const box = richBox(el, options, variant.broken === 'editor');
  const { editor, input, element } = box;
  if (!editor) return box;
  const mentions = openMentions(editor, input, element);
  const { onEnter: submit } = options;
  if (submit) onEnter(input, (event) => mentions.pick() || (submit(event), true));
  return box;
}
