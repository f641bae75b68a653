import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { el } from '../dom';
import { variant } from '../variant';

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

/** Typing is undone in pieces of this many milliseconds. */
const UNDO_DELAY = 300;

/** On Lexical, as captions and messages are. */
export function createRichBox(options: BoxOptions): Box {
  const { label, placeholder, look } = options;
  const input = el('div', {
    look: `input ${look}`,
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': label,
    'aria-placeholder': placeholder,
    'data-empty': 'true',
  });
  input.classList.add('notranslate');
  const hint = el('div', { look: `hint ${look}`, 'aria-hidden': 'true' }, placeholder);
  const element = el('div', { look: 'boxRoom' }, input, hint);
  if (variant.broken === 'editor') return hiddenBox(element, input, options);
  const editor = startEditor(input, options);
  return { element, input, text: () => editor.read(textIn), focus: () => input.focus() };
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

/** `?broken=editor`: the text has moved to where nobody outside can read it. */
function hiddenBox(element: HTMLElement, input: HTMLElement, { onChange }: BoxOptions): Box {
  const host = el('div', { look: 'input', role: 'textbox', contenteditable: 'true' });
  const text = el('div', { contenteditable: 'plaintext-only', look: 'input' });
  host.attachShadow({ mode: 'closed', delegatesFocus: true }).append(text);
  text.addEventListener('input', () => onChange?.(text.textContent));
  input.replaceWith(host);
  return { element, input: host, text: () => text.textContent, focus: () => text.focus() };
}
