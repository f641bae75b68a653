import { readAny } from './any';
import { readDraftjs } from './draftjs';
import { readParagraphs } from './paragraphs';
import type { EditorKind, Reader } from './reader';
import { readTextarea } from './textarea';

/** The reader for each kind of editor. */
export const READERS: Record<EditorKind, Reader> = {
  any: readAny,
  draftjs: readDraftjs,
  lexical: readParagraphs,
  prosemirror: readParagraphs,
  quill: readParagraphs,
  textarea: readTextarea,
};
