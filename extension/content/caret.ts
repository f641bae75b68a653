/** Puts the focus and the caret back where they were when this was made. */
export type Restore = () => void;

/** Whether the focus is in an element, in whatever open shadow root it stands. */
export function hasFocus(element: Element): boolean {
  const root = element.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return element.contains(focused);
}

/** The selection of the tree an editor stands in. Chromium keeps one for each shadow root, which its types leave out. */
function selectionOf(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/** Remembers the caret in an editor. What has left the page since is left alone; the text is never touched. */
export function saveCaret(editor: HTMLElement): Restore {
  const place = editor instanceof HTMLTextAreaElement ? inTextarea(editor) : inEditable(editor);
  return () => {
    if (!editor.isConnected) return;
    editor.focus({ preventScroll: true });
    place();
  };
}

function inTextarea(editor: HTMLTextAreaElement): Restore {
  const { selectionStart, selectionEnd, selectionDirection } = editor;
  return () => editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
}

function inEditable(editor: HTMLElement): Restore {
  const selection = selectionOf(editor);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!selection || !anchorNode || !focusNode || !editor.contains(anchorNode)) return () => undefined;
  return () => {
    if (!editor.contains(anchorNode) || !editor.contains(focusNode)) return;
    if (anchorOffset > lengthOf(anchorNode) || focusOffset > lengthOf(focusNode)) return;
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}
