import { EditorState, Modifier } from 'draft-js';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Person } from '../people';
import { people } from '../people';

/** An @-word being written, in offsets of the block the caret is in. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

export interface Mentions {
  readonly options: readonly Person[];
  /** Index of the option that Enter takes. */
  readonly active: number;
  readonly isOpen: boolean;
  readonly pick: (person: Person) => void;
  /** Takes the keys that are for the list, so that nobody further on meets them. */
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

const mostShown = 4;

function mentionAtCaret(state: EditorState): Mention | null {
  const caret = state.getSelection();
  if (!caret.isCollapsed() || !caret.getHasFocus()) return null;
  const end = caret.getAnchorOffset();
  const before = state.getCurrentContent().getBlockForKey(caret.getAnchorKey()).getText().slice(0, end);
  const typed = /(?<!\S)@(\w+)$/.exec(before)?.[1];
  return typed === undefined ? null : { start: end - typed.length - 1, end, typed };
}

function matching(typed: string): readonly Person[] {
  const wanted = typed.toLowerCase();
  const isMatch = ({ handle, name }: Person): boolean =>
    handle.startsWith(wanted) || name.toLowerCase().startsWith(wanted);
  return people.filter(isMatch).slice(0, mostShown);
}

function replaced(state: EditorState, { start, end }: Mention, person: Person): EditorState {
  const range = state.getSelection().merge({ anchorOffset: start, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), range, `@${person.handle} `);
  return EditorState.push(state, content, 'insert-characters');
}

/** The list of people that opens while an @-word is written: arrows move, Enter and Tab take, Escape closes it. */
export function useMentions(state: EditorState, onChange: (state: EditorState) => void): Mentions {
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [moved, setMoved] = useState({ typed: '', active: 0 });
  const mention = mentionAtCaret(state);
  const options = mention && mention.typed !== closedFor ? matching(mention.typed) : [];
  const active = mention && moved.typed === mention.typed ? moved.active : 0;
  const isOpen = options.length > 0;

  const pick = (person: Person): void => {
    if (mention) onChange(replaced(state, mention, person));
  };
  const move = (by: number): void => {
    if (mention) setMoved({ typed: mention.typed, active: (active + by + options.length) % options.length });
  };
  const pickActive = (): void => {
    const person = options[active];
    if (person) pick(person);
  };
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: pickActive,
    Tab: pickActive,
    Escape: () => setClosedFor(mention?.typed ?? null),
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const act = actions[event.key];
    if (!isOpen || !act || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { options, active, isOpen, pick, onKeyDownCapture };
}
