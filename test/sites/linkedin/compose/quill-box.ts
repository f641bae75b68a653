import Quill from 'quill/core';
import { drawText } from '../../shared/drawn-text';
import { el } from '../dom';
import { variant } from '../variant';
import type { Box, BoxOptions } from './box';

/** Typing is undone in pieces of this many milliseconds. */
const UNDO_DELAY = 300;

/** The old client's editor, which the new one shows in a shadow root. */
export function quillBox({ label, placeholder, text = '', onChange }: BoxOptions): Box {
  if (variant.broken === 'editor') return hiddenBox(onChange);
  const place = el('div', {});
  const element = el('div', { class: 'editor-container' }, place);
  const quill = new Quill(place, { placeholder, modules: { history: { delay: UNDO_DELAY, userOnly: true } } });
  const { root } = quill;
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', label);
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('data-test-ql-editor-contenteditable', 'true');
  quill.setText(text);
  quill.history.clear();
  seeShadow(quill);
  // The site hears of a change a moment later.
  quill.on('text-change', () => void setTimeout(() => onChange(textIn(quill))));
  return {
    element,
    text: () => textIn(quill),
    focus: () => {
      root.focus();
      quill.setSelection(quill.getLength());
    },
  };
}

function textIn(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}

/** Quill looks for the focus and the caret in the document alone; where it stands in a shadow root it is shown there. */
function seeShadow({ root, selection }: Quill): void {
  const inDocument = selection.getNativeRange.bind(selection);
  selection.hasFocus = () => root.contains((root.getRootNode() as Document | ShadowRoot).activeElement);
  selection.getNativeRange = () => {
    // Only Chromium has it, and only on shadow roots.
    const own = (root.getRootNode() as { getSelection?: () => Selection | null }).getSelection?.();
    return own && own.rangeCount > 0 ? selection.normalizeNative(own.getRangeAt(0)) : inDocument();
  };
}

/** `?broken=editor`: the text has moved to where nobody outside can read it. */
function hiddenBox(onChange: (text: string) => void): Box {
  const input = el('div', { class: 'hidden-editor', role: 'textbox', contenteditable: 'true' });
  const { picture, text } = drawText(input, onChange);
  return { element: el('div', {}, input, picture), text, focus: () => input.focus() };
}
