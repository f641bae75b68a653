import { EditorState, Modifier } from 'draft-js';
import { people, type Person } from '../people';

/** An @-word being written, in offsets of the block the caret is in. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

const MOST_SHOWN = 4;

function mentionAtCaret(state: EditorState): Mention | undefined {
  const caret = state.getSelection();
  if (!caret.isCollapsed() || !caret.getHasFocus()) return undefined;
  const end = caret.getAnchorOffset();
  const before = state.getCurrentContent().getBlockForKey(caret.getAnchorKey()).getText().slice(0, end);
  const typed = /(?<!\S)@(\w+)$/.exec(before)?.[1];
  return typed === undefined ? undefined : { start: end - typed.length - 1, end, typed };
}

/** Who is offered while an @-word is written. */
export function offered(state: EditorState): readonly Person[] {
  const typed = mentionAtCaret(state)?.typed.toLowerCase();
  return typed === undefined
    ? []
    : people.filter(({ name }) => name.toLowerCase().startsWith(typed)).slice(0, MOST_SHOWN);
}

/** The text with this person in place of the @-word. */
export function picked(state: EditorState, person: Person): EditorState {
  const mention = mentionAtCaret(state);
  if (!mention) return state;
  const range = state.getSelection().merge({ anchorOffset: mention.start, focusOffset: mention.end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `${person.name} `);
  return EditorState.push(state, content, 'insert-characters');
}
