import { CompositeDecorator, ContentState, EditorState } from 'draft-js';
import { spans } from './spans';

/** One post of a composer; a thread has several. */
export interface Box {
  /** A new box has a new key, and so a new editor element. */
  readonly key: number;
  readonly state: EditorState;
  /** Addresses of its pictures. */
  readonly pictures: readonly string[];
  /** By the address of a picture: what it shows, for people who cannot see it. */
  readonly descriptions: Readonly<Record<string, string>>;
}

const decorator = new CompositeDecorator(spans);
let boxesMade = 0;

export function newBox(text = ''): Box {
  boxesMade += 1;
  return { key: boxesMade, state: stateOf(text), pictures: [], descriptions: {} };
}

export function stateOf(text: string): EditorState {
  return EditorState.createWithContent(ContentState.createFromText(text), decorator);
}

export function textOf({ state }: Box): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** Whether there is something in it to lose. */
export function isWritten(box: Box): boolean {
  return textOf(box).trim() !== '' || box.pictures.length > 0;
}

/** Characters a post may have; one outside the basic plane counts once. */
export const lengthLimit = 280;

export function lengthOf(box: Box): number {
  return [...textOf(box)].length;
}
