import { Editor, type JSONContent } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { el } from '../dom';
import type { Person } from '../people';
import type { Box, BoxOptions } from './box';

/** Names as the site draws them: without the @ they were typed with. */
const Name = Mention.extend({
  renderHTML({ node }) {
    return ['span', { 'data-type': 'mention' }, String(node.attrs['label'])];
  },
  renderText({ node }) {
    return String(node.attrs['label']);
  },
});

interface TiptapOptions extends BoxOptions {
  /** Who is named at the start. */
  readonly to?: Person;
}

/** The new client's editor for comments, and the article editor's body. */
export function tiptapBox({ label, placeholder, onChange, to }: TiptapOptions): Box & { readonly input: HTMLElement } {
  const element = el('div', { look: 'wrapper', 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const hint = el('div', { look: 'hint', 'aria-hidden': 'true' }, placeholder);
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: [StarterKit, Name],
    content: startingWith(to),
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true' } },
    onUpdate: () => {
      hint.hidden = !editor.isEmpty;
      onChange(textIn(editor));
    },
  });
  element.append(hint);
  hint.hidden = !editor.isEmpty;
  return {
    element,
    input: editor.view.dom,
    text: () => textIn(editor),
    focus: () => void editor.commands.focus('end'),
  };
}

function startingWith(to: Person | undefined): JSONContent {
  const name = to
    ? [
        { type: 'mention', attrs: { id: to.path, label: to.name } },
        { type: 'text', text: ' ' },
      ]
    : [];
  return { type: 'doc', content: [{ type: 'paragraph', content: name }] };
}

function textIn(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
