import { $getSelection, $isRangeSelection, $isTextNode, type LexicalEditor } from 'lexical';
import { el } from '../dom';
import { people, type Person } from '../people';

interface Mentions {
  /** Takes the first in the list, if it is open. */
  pick(): boolean;
}

/** The list of people that is open while an @-word is written. */
export function openMentions(editor: LexicalEditor, input: HTMLElement, room: HTMLElement): Mentions {
  let list: HTMLElement | undefined;
  let options: readonly Person[] = [];

  function update(): void {
    const typed = editor.read(typedName);
    options = typed === undefined ? [] : people.filter(({ name }) => name.toLowerCase().startsWith(typed));
    list?.remove();
    list = options.length > 0 ? listOf(options) : undefined;
    if (list) room.append(list);
  }

  function pick(): boolean {
    const [person] = options;
    if (!person || !list?.isConnected) return false;
    editor.update(() => replaceName(`${person.name} `), { discrete: true });
    return true;
  }

  editor.registerUpdateListener(update);
  input.addEventListener('blur', () => list?.remove());
  return { pick };
}

function listOf(options: readonly Person[]): HTMLElement {
  const items = options.map(({ name }, index) =>
    el('li', { role: 'option', 'aria-selected': String(index === 0), look: 'option' }, name),
  );
  return el('ul', { role: 'listbox', look: 'mentions' }, ...items);
}

/** What is typed of a name after an @, in small letters. */
function typedName(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { anchor } = selection;
  const before = anchor.getNode().getTextContent().slice(0, anchor.offset);
  return /(?:^|\s)@(\w+)$/.exec(before)?.[1]?.toLowerCase();
}

function replaceName(name: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { anchor } = selection;
  const node = anchor.getNode();
  const start = node.getTextContent().lastIndexOf('@', anchor.offset);
  if ($isTextNode(node)) node.spliceText(start, anchor.offset - start, name, true);
}
