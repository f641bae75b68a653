import { el } from '../dom';
import { people } from '../people';

interface Mentions {
  update(): void;
  /** Takes the first in the list, if it is open. */
  pick(): boolean;
}

/** The list of people that is open while an @-word is written in a textarea. */
export function openMentions(input: HTMLTextAreaElement, room: HTMLElement): Mentions {
  let list: HTMLElement | undefined;
  let first: string | undefined;

  function update(): void {
    const typed = typedName(input);
    const options = typed === undefined ? [] : people.filter(({ handle }) => handle.startsWith(typed));
    list?.remove();
    list = undefined;
    first = options[0]?.handle;
    if (first === undefined) return;
    const items = options.map(({ handle }) => el('div', { role: 'option', look: 'option' }, handle));
    list = el('div', { role: 'listbox', look: 'mentions' }, ...items);
    room.append(list);
  }

  function pick(): boolean {
    if (!list || first === undefined) return false;
    const caret = input.selectionStart;
    const start = input.value.lastIndexOf('@', caret - 1);
    input.setRangeText(`@${first} `, start, caret, 'end');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  }

  return { update, pick };
}

/** What is typed of a name after an @. */
function typedName({ value, selectionStart }: HTMLTextAreaElement): string | undefined {
  return /(?:^|\s)@([\w.]+)$/.exec(value.slice(0, selectionStart))?.[1];
}
