import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { drawText } from './drawn-text';
import type { El } from './elements';

/** A place to write in. */
export interface Box {
  /** The place with what stands round it. */
  readonly element: HTMLElement;
  readonly input: HTMLElement;
  text(): string;
  focus(): void;
}

export interface BoxOptions {
  readonly label: string;
  readonly placeholder: string;
  readonly look: string;
  readonly text?: string;
  readonly onChange?: (text: string) => void;
}

interface RichBox extends Box {
  /** None where the text is drawn. */
  readonly editor?: LexicalEditor;
}

/** Typing is undone in pieces of this many milliseconds. */
const UNDO_DELAY = 300;

/** On Lexical, as both sites of this make have it; or on an editor of which nothing can be read. */
export function richBox(el: El, options: BoxOptions, isUnreadable: boolean): RichBox {
  const { label, placeholder, look } = options;
  const input = el('div', { look: `input ${look}`, contenteditable: 'true', role: 'textbox', tabindex: '0' });
  const element = el('div', { look: 'boxRoom' }, input);
  const focus = () => input.focus();
  if (isUnreadable) {
    const { picture, text } = drawText(input, options.onChange);
    element.append(picture);
    return { element, input, text, focus };
  }
  const told = { spellcheck: 'true', 'aria-label': label, 'aria-placeholder': placeholder, 'data-empty': 'true' };
  for (const [name, value] of Object.entries(told)) input.setAttribute(name, value);
  input.classList.add('notranslate');
  element.append(el('div', { look: `hint ${look}`, 'aria-hidden': 'true' }, placeholder));
  const editor = startEditor(input, options);
  return { element, input, editor, text: () => editor.read(textIn), focus };
}

function startEditor(input: HTMLElement, { text, onChange }: BoxOptions): LexicalEditor {
  const editor = createEditor({
    namespace: 'composer',
    onError(error) {
      throw error;
    },
  });
  mergeRegister(registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), UNDO_DELAY));
  editor.setRootElement(input);
  editor.registerUpdateListener(({ editorState }) => {
    const now = editorState.read(textIn);
    input.dataset['empty'] = String(now === '');
    onChange?.(now);
  });
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      if (text) paragraph.append($createTextNode(text));
      $getRoot().clear().append(paragraph).selectEnd();
    },
    { discrete: true, tag: 'history-merge' },
  );
  return editor;
}

function textIn(): string {
  return $getRoot()
    .getChildren()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}
