import { Editor, type EditorState } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { look } from '../look';
import { variant } from '../variant';
import { offered, picked } from './mentions';
import { UnreadableEditor } from './unreadable-editor';

export interface EditorProps {
  readonly state: EditorState;
  readonly placeholder: string;
  readonly onChange: (state: EditorState) => void;
  /** Ctrl+Enter or Cmd+Enter. */
  readonly onSubmitKey: (event: Event) => void;
}

/** The box all is written in, whatever it will be. */
export function TextEditor(props: EditorProps) {
  return variant.broken === 'editor' ? <UnreadableEditor {...props} /> : <DraftEditor {...props} />;
}

function DraftEditor({ state, placeholder, onChange, onSubmitKey }: EditorProps) {
  const editor = useRef<Editor>(null);
  const options = offered(state);

  useEffect(() => editor.current?.focus(), []);

  const handleReturn = (event: KeyboardEvent): 'handled' | 'not-handled' => {
    const [first] = options;
    if (event.ctrlKey || event.metaKey) onSubmitKey(event.nativeEvent);
    else if (first && !event.shiftKey) onChange(picked(state, first));
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className={look('editor')}>
      <Editor
        ref={editor}
        editorState={state}
        placeholder={placeholder}
        ariaLabel={placeholder}
        ariaMultiline={true}
        spellCheck={true}
        stripPastedStyles={true}
        handleReturn={handleReturn}
        onChange={onChange}
      />
      {options.length > 0 && (
        <div role="listbox" className={look('mentionList')}>
          {options.map((person, index) => (
            <div key={person.name} role="option" aria-selected={index === 0} className={look('mention')}>
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
